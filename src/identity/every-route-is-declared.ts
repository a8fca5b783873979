import { Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/internal';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Allow } from './permission.js';

/** Refuses to start while a route does not say who may use it. */
@Injectable()
export class EveryRouteIsDeclared implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const silent = this.routes().filter(({ handler }) => this.reflector.get(Allow, handler) === undefined);
    if (silent.length > 0) {
      throw new Error(`Routes without @Allow(...):\n${silent.map(({ name }) => `  ${name}`).join('\n')}`);
    }
  }

  private routes(): { name: string; handler: () => unknown }[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      const prototype = metatype!.prototype as Record<string, () => unknown>;
      return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
        const handler = prototype[method]!;
        const verb = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined; // GET is 0
        if (verb === undefined) return [];
        const path = String(Reflect.getMetadata(PATH_METADATA, handler));
        return [{ handler, name: `${RequestMethod[verb]} ${path} (${metatype!.name}.${method})` }];
      });
    });
  }
}
