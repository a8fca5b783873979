import { Global, Module } from '@nestjs/common';
import { SecrecyGuard } from './secrecy.js';

@Global()
@Module({ providers: [SecrecyGuard], exports: [SecrecyGuard] })
export class SecrecyModule {}
