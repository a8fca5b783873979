import { randomBytes } from 'node:crypto';
import type { Connection } from './connection.js';
import { CannotDo } from './cannot-do.js';
import type { Shell } from './program.js';
import { readBytes } from './read-text.js';
import { table } from './table.js';
import type { Terminal } from './terminal.js';

interface User {
  id: number;
  username: string;
  name: string;
  organization: string | null;
  disabledAt: string | null;
  grants: { role: string; organizationId: number | null; system: string | null }[];
  version: number;
}

interface AddOptions {
  name?: string;
  role: string[];
  organization?: string;
  system?: string;
  passwordStdin?: boolean;
}

/** `user add|list|disable|password`. Passwords never stand on the command line, where other users could read them. */
export function addUser({ program, say, act }: Shell): void {
  const user = program.command('user').description(say('user'));
  user
    .command('add')
    .description(say('userAdd'))
    .argument('<username>', say('username'))
    .option('--name <name>', say('fullName'))
    .requiredOption('--role <role...>', say('role'))
    .option('--organization <organization>', say('organization'))
    .option('--system <system>', say('system'))
    .option('--password-stdin', say('passwordStdin'))
    .action(act(add));
  user.command('list').description(say('userList')).action(act(list));
  user.command('disable').description(say('userDisable')).argument('<username>', say('username')).action(act(disable));
  user
    .command('password')
    .description(say('userPassword'))
    .argument('<username>', say('username'))
    .option('--password-stdin', say('passwordStdin'))
    .action(act(password));
}

async function add(terminal: Terminal, username: string, options: AddOptions): Promise<void> {
  const register = await terminal.register();
  const { name, role, system = null } = options;
  const organizationId = options.organization ? await organizationOf(terminal, register, options.organization) : null;
  const secret = passwordFor(terminal, options);
  const grants = role.map((each) => ({ role: each, organizationId, system }));
  const body = { username, ...(name && { name }), password: secret.value, organizationId, grants };
  const added = await register.post<User>('/users', body);
  terminal.answer({ ...added, ...secret.shown }, () =>
    [terminal.text('userAdded', { username }), ...secret.lines(username)].join('\n'),
  );
}

async function list(terminal: Terminal): Promise<void> {
  const register = await terminal.register();
  const users: User[] = [];
  for (let page = 1; ; page += 1) {
    const { items, total } = await register.get<{ items: User[]; total: number }>(`/users?pageSize=200&page=${page}`);
    users.push(...items);
    if (users.length >= total || items.length === 0) break;
  }
  const heads = ['headUser', 'headName', 'headUnit', 'headGrants', 'headDisabled'] as const;
  terminal.answer(users, () =>
    table(
      heads.map((head) => terminal.text(head)),
      users.map((user) => [
        user.username,
        user.name,
        user.organization,
        [...new Set(user.grants.map(({ role }) => terminal.word(role)))].join(', '),
        user.disabledAt?.slice(0, 10),
      ]),
    ),
  );
}

async function disable(terminal: Terminal, username: string): Promise<void> {
  const register = await terminal.register();
  const changed = await change(terminal, register, username, { disabled: true });
  terminal.answer(changed, () => terminal.text('userDisabled', { username }));
}

async function password(terminal: Terminal, username: string, options: { passwordStdin?: boolean }): Promise<void> {
  const register = await terminal.register();
  const secret = passwordFor(terminal, options);
  const changed = await change(terminal, register, username, { password: secret.value });
  terminal.answer({ ...changed, ...secret.shown }, () =>
    [terminal.text('passwordSet', { username }), ...secret.lines(username)].join('\n'),
  );
}

async function change(terminal: Terminal, register: Connection, username: string, body: object): Promise<User> {
  const { items } = await register.get<{ items: User[] }>(`/users?pageSize=200&q=${encodeURIComponent(username)}`);
  const same = username.normalize('NFC').toLowerCase();
  const user = items.find((each) => each.username.toLowerCase() === same);
  if (!user) throw new CannotDo(terminal.text('noUser', { username }));
  return register.ask<User>(`/users/${user.id}`, {
    method: 'PATCH',
    body,
    headers: { 'if-match': `"${user.version}"` },
  });
}

interface Secret {
  value: string;
  /** For programs, and the lines for people: only of a password that was made here. */
  shown: { password?: string };
  lines(username: string): string[];
}

function passwordFor(terminal: Terminal, { passwordStdin }: { passwordStdin?: boolean }): Secret {
  if (passwordStdin) {
    const [value = ''] = readBytes(terminal, '-').toString('utf8').split(/\r?\n/);
    if (value === '') throw new CannotDo(terminal.text('passwordEmpty'));
    return { value, shown: {}, lines: () => [] };
  }
  const value = randomBytes(12).toString('base64url');
  const lines = (username: string) => [terminal.text('passwordOnce', { username, password: value })];
  return { value, shown: { password: value }, lines };
}

interface Organization {
  id: number;
  name: string;
}

async function organizationOf(terminal: Terminal, register: Connection, words: string): Promise<number> {
  if (/^\d+$/.test(words)) return Number(words); // "17"
  const query = `asOf=all&pageSize=200&q=${encodeURIComponent(words)}`;
  const { items } = await register.get<{ items: Organization[] }>(`/organizations?${query}`);
  const named = items.filter(({ name }) => name.localeCompare(words, 'vi', { sensitivity: 'accent' }) === 0);
  const [only, second] = named;
  if (!only) throw new CannotDo(terminal.text('noOrganization', { name: words }));
  if (second) {
    const ids = named.map(({ id }) => id).join(', ');
    throw new CannotDo(terminal.text('manyOrganizations', { count: named.length, name: words, ids }));
  }
  return only.id;
}
