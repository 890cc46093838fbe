/**
 * What Playwright turns off in Chromium. It is named once more since Chromium takes the last such list only; a test
 * holds it against the list that Playwright gives.
 */
const byPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * The list under the address bar: two web pages of the browser's own that each window loads, though nobody types here.
 * Without them a window costs a third of the processor time.
 */
const ofTheAddressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** A process that each window starts for the next site that may be gone to; it costs more than it saves on a walk. */
const inReserve = ['SpareRendererForSitePerProcess'];

/** The argument that turns parts of Chromium off which no walk needs. */
export const leftOff = `--disable-features=${[...byPlaywright, ...ofTheAddressBar, ...inReserve].join(',')}`;
