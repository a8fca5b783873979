import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sql } from '../database/dialect.js';
import { Reads } from '../database/reads.js';
import { Answers, integerOrNull, text, textOrNull, truth } from '../http/answers.js';
import { AsViewer, SESSION_COOKIE } from './access.guard.js';
import { Allow, PERMISSION_NAMES } from './permission.js';
import { SessionsService } from './sessions.service.js';
import { ChangePassword, SignInDto } from './user.dto.js';
import type { Viewer } from './viewer.js';

const whoAmI = z.object({
  userId: integerOrNull,
  name: text,
  organizationId: integerOrNull,
  organization: textOrNull,
  grants: z.array(z.object({ role: text, organizationId: integerOrNull, system: textOrNull })),
  permissions: z.array(text),
  sample: truth.describe('true: the register was filled with made-up data, to try it'),
});

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly reads: Reads,
  ) {}

  @Post()
  @Answers(z.object({ expiresAt: text }), { status: 201 })
  @HttpCode(201)
  @Allow('public')
  async signIn(
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { secret, expiresAt } = await this.sessions.open(body, request.ip);
    const secure = request.protocol === 'https';
    reply.setCookie(SESSION_COOKIE, secret, {
      ...{ httpOnly: true, sameSite: 'strict', secure, path: '/', expires: new Date(expiresAt) },
    });
    return { expiresAt };
  }

  @Get()
  @Answers(whoAmI)
  @Allow('signed-in')
  async whoAmI(@AsViewer() viewer: Viewer) {
    const { account } = viewer;
    const row = await this.reads.row<{ organization: string | null; seed: string | null }>(
      sql`SELECT (SELECT name FROM organizations WHERE id = ${account.organizationId}) AS organization,
                 (SELECT value FROM office_settings WHERE key = 'seeded') AS seed`,
    );
    const grants = account.grants.map(({ role, organizationId, system }) => ({ role, organizationId, system }));
    return {
      ...{ userId: account.userId, name: account.name, organizationId: account.organizationId },
      ...{ organization: row?.organization ?? null, grants },
      permissions: PERMISSION_NAMES.filter((permission) => viewer.may(permission)),
      sample: row?.seed === 'demo',
    };
  }

  @Delete()
  @HttpCode(204)
  @Allow('signed-in')
  async signOut(
    @AsViewer() viewer: Viewer,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const secret = request.cookies[SESSION_COOKIE];
    if (secret) await this.sessions.close(viewer, secret);
    reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  @Post('password')
  @HttpCode(204)
  @Allow('signed-in')
  changePassword(
    @AsViewer() viewer: Viewer,
    @Body() { current, next }: ChangePassword,
    @Req() request: FastifyRequest,
  ) {
    return this.sessions.changePassword(viewer, request.cookies[SESSION_COOKIE], current, next);
  }
}
