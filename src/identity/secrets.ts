import { hash as hashAtOnce, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** A random secret for a cookie, a token or a first password. */
export const newSecret = (bytes = 32): string => randomBytes(bytes).toString('base64url');

/** What the database keeps of a secret that is long and random. */
export const digest = (secret: string): string => hashAtOnce('sha256', secret, 'hex');

/** Argon2id with the library's defaults (19 MiB, 2 passes). */
export const hashPassword = (password: string): Promise<string> => hash(password);

/** Takes the same time for a user who does not exist. */
export async function passwordFits(passwordHash: string | undefined, password: string): Promise<boolean> {
  stranger ??= hashPassword(newSecret());
  const fits = await verify(passwordHash ?? (await stranger), password);
  return passwordHash !== undefined && fits;
}

let stranger: Promise<string> | undefined;
