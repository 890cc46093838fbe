/// <reference types="astro/client" />

/** What the pages show; the build hands it in (reports-site/render.ts). */
declare module 'kerb:report' {
  export const report: import('../views/report.ts').Report;
}
