import type { Config, Flags } from 'lighthouse';
import type { DeviceName } from '../../records/names.ts';

/** Audits that would load the page once more, or read files that the page itself never asks for. */
const leftOut = ['bf-cache', 'valid-source-maps', 'script-treemap-data'];

interface Wanted {
  device: DeviceName;
  /** Our own, which says who we are. */
  userAgent: string;
  /** The most that we wait for the page. */
  loadMs: number;
}

/**
 * Lighthouse as it comes (its slow phone, or its desktop preset) with the four categories that have a score. The user
 * agent is ours, the page is loaded once, and no source map is asked for: such a request would go past the guard.
 */
export async function settingsFor({
  device,
  userAgent,
  loadMs,
}: Wanted): Promise<{ config: Config; flags: Flags }> {
  const { defaultConfig, desktopConfig } = await import('lighthouse');
  const { default: SourceMaps } = await import('lighthouse/core/gather/gatherers/source-maps.js');
  class NoSourceMaps extends SourceMaps {
    override async getArtifact() {
      return [];
    }
  }
  const preset = device === 'desktop' ? desktopConfig.settings : undefined;
  return {
    config: {
      ...defaultConfig,
      settings: { ...defaultConfig.settings, ...preset },
      artifacts: defaultConfig.artifacts?.map((artifact) =>
        artifact.id === 'SourceMaps'
          ? { id: artifact.id, gatherer: { instance: new NoSourceMaps() } }
          : artifact,
      ),
    },
    flags: {
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
      skipAudits: leftOut,
      disableFullPageScreenshot: true,
      emulatedUserAgent: userAgent,
      maxWaitForLoad: loadMs,
      maxWaitForFcp: Math.min(loadMs, 30_000),
      logLevel: 'silent',
    },
  };
}
