import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { BackupsController } from './backups.controller.js';
import { BackupsService } from './backups.service.js';

@Module({ imports: [AuditModule], controllers: [BackupsController], providers: [BackupsService] })
export class BackupModule {}
