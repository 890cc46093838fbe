import type { Dialog, Download, Page } from 'playwright';
import type { Step } from '../records/step.ts';

const most = { dialogs: 100, downloads: 100, windows: 50 };

/** The windows of a journey: which ones opened, what they asked, what they would have downloaded. */
export class Windows {
  readonly dialogs: Step['dialogs'] = [];
  readonly downloads: string[] = [];
  private readonly opened: Page[] = [];
  private readonly all: Page[] = [];

  /** Dismisses a window's dialogs and refuses its downloads, from its first moment on. */
  tame(page: Page): void {
    page.on('dialog', (dialog) => this.dismiss(dialog));
    page.on('download', (download) => this.refuse(download));
  }

  /** Notes a window that a resident would see open. */
  note(page: Page): void {
    if (this.all.length < most.windows) this.all.push(page);
    this.opened.push(page);
  }

  /** The window that opened since the last call, if any; further ones are closed. */
  take(): Page | null {
    const [first, ...others] = this.opened.splice(0);
    for (const page of others) void page.close().catch(() => undefined);
    return first ?? null;
  }

  /** Addresses of the windows that opened since the last call. */
  takeAddresses(): string[] {
    return this.all.splice(0).map((page) => page.url().slice(0, 1000));
  }

  private dismiss(dialog: Dialog): void {
    if (this.dialogs.length < most.dialogs)
      this.dialogs.push({ kind: dialog.type(), message: dialog.message().slice(0, 1000) });
    const answer = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
    void answer.catch(() => undefined);
  }

  private refuse(download: Download): void {
    if (this.downloads.length < most.downloads) this.downloads.push(download.url().slice(0, 1000));
    void download.cancel().catch(() => undefined);
  }
}
