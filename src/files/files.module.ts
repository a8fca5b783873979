import { Module } from '@nestjs/common';
import { FileCheck } from './file-check.js';
import { FileStore } from './file-store.js';
import { FileSweep } from './file-sweep.js';

@Module({
  providers: [FileStore, FileSweep, FileCheck],
  exports: [FileStore, FileSweep, FileCheck],
})
export class FilesModule {}
