import { describe, expect, test } from 'vitest';
import { judgeRequest } from '../../../crawler/gather/judge-request.ts';

const page = { method: 'GET', url: 'https://www.larkton.example/pay', isPage: true, isDocument: true };
const form = { method: 'POST', url: 'https://www.larkton.example/search' };

describe('judging a request', () => {
  test('lets pages, pictures and HEAD pass', () => {
    expect(judgeRequest(page, null, [])).toBeNull();
    expect(judgeRequest({ ...page, isPage: false, isDocument: false }, null, [])).toBeNull();
    expect(judgeRequest({ ...page, method: 'HEAD' }, null, [])).toBeNull();
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'keeps back %s, from the page and from its scripts',
    (method) => {
      expect(judgeRequest({ ...page, method }, null, [])?.kind).toBe('method');
      expect(judgeRequest({ ...page, method, isPage: false, isDocument: false }, null, [])?.kind).toBe(
        'method',
      );
    },
  );

  test('lets a declared search pass at its own address only', () => {
    expect(judgeRequest({ ...form, isPage: true, isDocument: true }, form, [])).toBeNull();
    expect(
      judgeRequest({ ...form, url: `${form.url}?page=1`, isPage: true, isDocument: true }, form, []),
    ).toBeNull();
    expect(
      judgeRequest(
        { ...form, url: 'https://www.larkton.example/apply', isPage: true, isDocument: true },
        form,
        [],
      )?.kind,
    ).toBe('method');
    expect(
      judgeRequest(
        { ...form, url: 'https://elsewhere.example/search', isPage: true, isDocument: true },
        form,
        [],
      )?.kind,
    ).toBe('method');
    expect(judgeRequest({ ...form, isPage: false, isDocument: false }, form, [])?.kind).toBe('method');
  });

  test('never enters a host that takes card details, nor one below it', () => {
    expect(
      judgeRequest({ ...page, url: 'https://secure.worldpay.com/x' }, null, ['worldpay.com'])?.kind,
    ).toBe('payment');
    expect(judgeRequest({ ...page, url: 'https://notworldpay.com/x' }, null, ['worldpay.com'])).toBeNull();
  });

  test.each(['/account/logout', '/sign-out', '/unsubscribe?x=1', '/delete/4'])('never opens %s', (path) => {
    expect(judgeRequest({ ...page, url: `https://www.larkton.example${path}` }, null, [])?.kind).toBe(
      'harmful',
    );
  });

  test('opens a page that only speaks of deleting', () => {
    expect(
      judgeRequest({ ...page, url: 'https://www.larkton.example/deleted-records-policy' }, null, []),
    ).toBeNull();
  });
});
