import { Module } from '@nestjs/common';
import { FileCheck } from './file-check.js';
import { FileIntake } from './file-intake.js';
import { FileStore } from './file-store.js';
import { FileSweep } from './file-sweep.js';

@Module({
  providers: [FileStore, FileIntake, FileSweep, FileCheck],
  exports: [FileStore, FileIntake, FileSweep, FileCheck],
})
export class FilesModule {}
