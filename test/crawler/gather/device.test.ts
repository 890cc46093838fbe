import { describe, expect, test } from 'vitest';
import { contextOptions, userAgentFor } from '../../../crawler/gather/device.ts';

const identity = { kerb: '0.1.0', browser: '156.0.8078.79', about: 'https://www.larkton.example/audit' };

describe('the device', () => {
  test('says honestly who we are, after the browser that it is', () => {
    expect(userAgentFor('desktop', identity)).toBe(
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Kerb/0.1.0 (+https://www.larkton.example/audit)',
    );
    expect(userAgentFor('mobile', identity)).toContain('Mobile Safari/537.36 Kerb/0.1.0');
  });

  test('has the screens of the method', () => {
    expect(contextOptions('desktop', identity)).toMatchObject({
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: 1,
      hasTouch: false,
    });
    expect(contextOptions('mobile', identity)).toMatchObject({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      hasTouch: true,
      isMobile: true,
    });
  });
});
