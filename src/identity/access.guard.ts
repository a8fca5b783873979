import { createHash } from 'node:crypto';
import { type CanActivate, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { AuditTrail } from '../audit/audit-trail.js';
import { canonicalJson } from '../audit/canonical-json.js';
import { remembered } from '../database/remembered.js';
import { Writer } from '../database/writer.js';
import { Problem } from '../http/problem.js';
import { Refusals } from '../http/refusals.js';
import { languageOf } from '../texts/texts.js';
import { Accounts } from './accounts.js';
import { Allow, type Permission } from './permission.js';
import { ServerKey } from './server-key.js';
import { type Account, type Once, type Via, Viewer } from './viewer.js';

export const SESSION_COOKIE = 'session';
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

type SignedRequest = FastifyRequest & { viewer?: Viewer };

/** Who asks, as the guard found out. */
export const AsViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = context.switchToHttp().getRequest<SignedRequest>();
  if (!viewer) throw Problem.signIn();
  return viewer;
});

interface Caller {
  account: Account;
  via: Via;
  scopes: readonly Permission[] | null;
}

/** Closed unless the route says otherwise. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly accounts: Accounts,
    private readonly serverKey: ServerKey,
    private readonly writer: Writer,
    private readonly audit: AuditTrail,
    refusals: Refusals,
  ) {
    refusals.whenRefused((request, { code }) => this.logRefusal(request, code));
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const needed = this.reflector.get(Allow, context.getHandler());
    const request = context.switchToHttp().getRequest<SignedRequest>();
    if (needed === 'public') {
      refuseOtherSites(request);
      return true;
    }
    const caller = await this.caller(request);
    if (!caller) throw Problem.signIn();
    const viewer = new Viewer(
      caller.account,
      caller.via,
      request.ip,
      preferred(request.headers['accept-language'] ?? ''),
      caller.scopes,
      onceOf(request),
    );
    if (needed !== 'signed-in' && (!needed || !viewer.may(needed))) await this.refuse(viewer, request, needed);
    request.viewer = viewer;
    return true;
  }

  private async caller(request: FastifyRequest): Promise<Caller | undefined> {
    const secret = bearerOf(request.headers.authorization);
    if (secret) return this.bearer(request, secret);
    const cookie = request.cookies[SESSION_COOKIE];
    if (!cookie) return undefined;
    refuseOtherSites(request);
    const found = await this.accounts.ofSession(cookie);
    return found && { account: found.account, via: 'screen', scopes: null };
  }

  private async bearer(request: FastifyRequest, secret: string): Promise<Caller | undefined> {
    if (secret === this.serverKey.key) {
      const user = String(request.headers['x-command-line-user'] ?? '').slice(0, 64);
      return { account: this.serverKey.account(user), via: 'command line', scopes: null };
    }
    const found = await this.accounts.ofToken(secret);
    return found && { account: found.account, via: 'api', scopes: found.scopes };
  }

  /** By a rule behind this guard: the role is held, but not over this body. What the guard refuses has no viewer yet. */
  private async logRefusal(request: SignedRequest, code: string): Promise<void> {
    const { viewer } = request;
    if (!viewer) return;
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    await this.writer.write((manager) => this.audit.note(manager, viewer, 'access.refused', { route, code }));
  }

  /** A refusal by role leaves one line in the log. */
  private async refuse(viewer: Viewer, request: FastifyRequest, needed: Permission | undefined): Promise<never> {
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    await this.writer.write((manager) => this.audit.note(manager, viewer, 'access.refused', { route, needed }));
    throw Problem.forbidden(viewer.scopes && needed && !viewer.scopes.includes(needed) ? 'tokenScope' : 'forbidden');
  }
}

/** A client says the same each time. */
const preferred = remembered(languageOf);

/** 'Bearer x' → 'x' */
function bearerOf(authorization: string | undefined): string | undefined {
  if (!authorization) return undefined;
  const [scheme, secret] = authorization.split(' ');
  return scheme?.toLowerCase() === 'bearer' ? secret : undefined;
}

/** A browser says where a request comes from; a cookie counts only for our own pages. */
function refuseOtherSites(request: FastifyRequest): void {
  if (SAFE.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const { origin } = request.headers;
  const foreignOrigin =
    origin !== undefined && !URL.canParse(origin) ? true : origin && new URL(origin).host !== request.host;
  if ((site !== undefined && site !== 'same-origin' && site !== 'none') || foreignOrigin) {
    throw Problem.forbidden('crossSite');
  }
}

function onceOf(request: FastifyRequest): Once | null {
  const key = request.headers['idempotency-key'];
  if (SAFE.has(request.method) || typeof key !== 'string' || key === '') return null;
  if (key.length > 200) throw Problem.field('Idempotency-Key', 'text', { min: 1, max: 200 });
  const bodyHash = createHash('sha256')
    .update(canonicalJson(request.body ?? null))
    .digest('hex');
  return { key, route: `${request.method} ${request.url}`, bodyHash };
}
