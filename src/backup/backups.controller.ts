import { Controller, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { BackupsService } from './backups.service.js';

@ApiTags('operation')
@Controller('backups')
export class BackupsController {
  constructor(private readonly backups: BackupsService) {}

  /** A backup holds everything, password hashes too: for administrators. */
  @Post()
  @HttpCode(200)
  @Allow('backups:write')
  async make(@AsViewer() viewer: Viewer): Promise<StreamableFile> {
    const disposition = 'attachment; filename="so-chi-dao.tar.gz"';
    return new StreamableFile(await this.backups.make(viewer), { type: 'application/gzip', disposition });
  }
}
