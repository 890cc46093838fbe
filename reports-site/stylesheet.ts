import { fileURLToPath } from 'node:url';
import { compileAsync, NodePackageImporter } from 'sass';

/** The site's one stylesheet, compiled. */
export async function stylesheet(): Promise<string> {
  const source = fileURLToPath(new URL('./styles/report.scss', import.meta.url));
  const { css } = await compileAsync(source, {
    style: 'compressed',
    importers: [new NodePackageImporter(fileURLToPath(new URL('./', import.meta.url)))],
    quietDeps: true,
  });
  return css;
}
