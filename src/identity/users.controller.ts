import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers, AnswersList, integer, text } from '../http/answers.js';
import { Id, IfMatch } from '../http/parameters.js';
import { AsViewer } from './access.guard.js';
import { Allow } from './permission.js';
import { AddToken, AddUser, ChangeUser, ListUsers } from './user.dto.js';
import { tokenView, UserQueries, userView } from './users.queries.js';
import { UsersService } from './users.service.js';
import type { Viewer } from './viewer.js';

@ApiTags('users')
@Controller('users')
export class UsersController {
  constructor(
    private readonly users: UsersService,
    private readonly queries: UserQueries,
  ) {}

  @Get()
  @AnswersList(userView)
  @Allow('users:read')
  list(@AsViewer() viewer: Viewer, @Query() query: ListUsers) {
    return this.queries.list(viewer, query);
  }

  @Post()
  @Answers(userView, { status: 201 })
  @Allow('users:write')
  add(@AsViewer() viewer: Viewer, @Body() draft: AddUser) {
    return this.users.add(viewer, draft);
  }

  @Get(':id')
  @Answers(userView)
  @Allow('users:read')
  one(@AsViewer() viewer: Viewer, @Id() id: number) {
    return this.users.seen(viewer, id);
  }

  @Patch(':id')
  @Answers(userView)
  @Allow('users:write')
  change(@AsViewer() viewer: Viewer, @Id() id: number, @IfMatch() version: number, @Body() change: ChangeUser) {
    return this.users.change(viewer, id, version, change);
  }

  @Get(':id/tokens')
  @AnswersList(tokenView)
  @Allow('signed-in')
  async tokens(@AsViewer() viewer: Viewer, @Id() id: number) {
    if (id !== viewer.userId) await this.users.seen(viewer, id);
    return this.queries.tokens(id);
  }

  @Post(':id/tokens')
  @Answers(z.object({ id: integer, token: text }), { status: 201 })
  @Allow('signed-in')
  addToken(@AsViewer() viewer: Viewer, @Id() id: number, @Body() draft: AddToken) {
    return this.users.addToken(viewer, id, draft);
  }

  @Delete(':id/tokens/:tokenId')
  @HttpCode(204)
  @Allow('signed-in')
  revokeToken(@AsViewer() viewer: Viewer, @Id() id: number, @Id('tokenId') tokenId: number) {
    return this.users.revokeToken(viewer, id, tokenId);
  }
}
