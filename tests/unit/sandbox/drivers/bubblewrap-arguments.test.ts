import { expect, test } from 'vitest';
import { bubblewrapArguments } from '../../../../sandbox/drivers/process/bubblewrap-arguments.ts';

const plan = {
  base: ['--ro-bind', '/usr', '/usr'],
  disableUserNamespaces: true,
  files: {},
  mounts: [],
  environment: { SECRET: 'x' },
  folder: '/tmp/app',
  statusDescriptor: 4,
};

test('mounts follow the empty /tmp, outer ones first, the last of two for one path counts', () => {
  const options = bubblewrapArguments({
    ...plan,
    mounts: [
      { path: '/tmp/app/dist', access: 'write' },
      { path: '/tmp/app', access: 'read' },
      { path: '/store', access: 'write' },
      { path: '/store', access: 'read' },
    ],
  });
  const text = options.join(' ');
  expect(text).toContain(
    '--tmpfs /tmp --ro-bind /store /store --ro-bind /tmp/app /tmp/app --bind /tmp/app/dist /tmp/app/dist',
  );
  expect(text.match(/\/store \/store/g)).toHaveLength(1);
});

test('nothing is inherited and nothing of the root can be written', () => {
  const text = bubblewrapArguments(plan).join(' ');
  for (const part of [
    '--unshare-all',
    '--die-with-parent',
    '--new-session',
    '--clearenv --setenv SECRET x',
    '--remount-ro /',
  ]) {
    expect(text).toContain(part);
  }
});
