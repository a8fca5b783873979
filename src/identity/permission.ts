import { Reflector } from '@nestjs/core';
import type { Permission } from './permissions.js';

export * from './permissions.js';

/**
 * Says who may use a route: everybody (`public`), whoever is signed in, or holders of a permission.
 * A route that says nothing keeps the server from starting.
 */
export const Allow = Reflector.createDecorator<Permission | 'public' | 'signed-in'>();
