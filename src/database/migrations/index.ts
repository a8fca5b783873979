import { Register1795500000001 } from './1795500000001-register.js';

/** In order; one that has been released is never changed. */
export const migrations = [Register1795500000001];
