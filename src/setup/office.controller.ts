import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../http/answers.js';
import { IfMatch } from '../http/parameters.js';
import { AsViewer } from '../identity/access.guard.js';
import { Allow } from '../identity/permission.js';
import type { Viewer } from '../identity/viewer.js';
import { CorrectOffice, OfficeService, officeView } from './office.service.js';

@ApiTags('operation')
@Controller('office')
export class OfficeController {
  constructor(private readonly office: OfficeService) {}

  @Get()
  @Answers(officeView)
  @Allow('signed-in')
  view() {
    return this.office.view();
  }

  @Patch()
  @Answers(officeView)
  @Allow('office:write')
  correct(@AsViewer() viewer: Viewer, @IfMatch() version: number, @Body() change: CorrectOffice) {
    return this.office.correct(viewer, version, change);
  }
}
