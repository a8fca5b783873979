import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { HttpModule } from '../http/http.module.js';
import { AccessGuard } from './access.guard.js';
import { Accounts } from './accounts.js';
import { EveryRouteIsDeclared } from './every-route-is-declared.js';
import { ServerKey } from './server-key.js';
import { SessionController } from './session.controller.js';
import { SessionsService } from './sessions.service.js';
import { UsersController } from './users.controller.js';
import { UserQueries } from './users.queries.js';
import { UsersService } from './users.service.js';

@Global()
@Module({
  imports: [DiscoveryModule, HttpModule],
  controllers: [SessionController, UsersController],
  providers: [
    ...[Accounts, ServerKey, SessionsService, UsersService, UserQueries, EveryRouteIsDeclared],
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [Accounts, ServerKey, UsersService, UserQueries],
})
export class IdentityModule {}
