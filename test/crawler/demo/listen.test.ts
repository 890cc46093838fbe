import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { hostOf, listen, stop } from '../../../crawler/demo/listen.ts';

test('a server answers on a free port of this machine, and is told the host that was asked', async () => {
  const server = createServer((request, response) => response.end(hostOf(request)));
  const port = await listen(server);

  const answer = await fetch(`http://127.0.0.1:${port}/`);

  expect(server.address()).toMatchObject({ address: '127.0.0.1', port });
  expect(await answer.text()).toBe('127.0.0.1');
  await stop(server);
});

test('stopping breaks off what is still being answered', async () => {
  const asked = Promise.withResolvers<void>();
  const server = createServer(() => asked.resolve());
  const port = await listen(server);
  const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'));
  const closed = new Promise((resolve) => socket.on('error', () => undefined).on('close', resolve));
  await asked.promise;

  await stop(server);
  await closed;

  expect(server.listening).toBe(false);
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});

test('a server that listens already is an error', async () => {
  const server = createServer();
  await listen(server);

  await expect(listen(server)).rejects.toThrow('more than once');
  await stop(server);
});
