import { Controller, Get, Header, type INestApplication, Injectable } from '@nestjs/common';
import { ApiExcludeController, DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Allow } from '../identity/permission.js';
import { apiPage } from './api-page.js';

/** The OpenAPI description of all routes under /api, made when first asked for. */
@Injectable()
export class ApiDescription {
  private app: INestApplication;
  private document: OpenAPIObject | undefined;

  of(app: INestApplication): void {
    this.app = app;
  }

  get(): OpenAPIObject {
    this.document ??= describe(this.app);
    return this.document;
  }
}

function describe(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Sổ Chỉ Đạo')
    .setDescription('A register of directives, the units that implement them, and what inspection found.')
    .setVersion('1')
    .addCookieAuth('session')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, builder, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`, // Documents_list
  });
  for (const [path, item] of Object.entries(document.paths)) {
    for (const operation of Object.values(item) as Operation[]) {
      operation.parameters = [...idsIn(path), ...(operation.parameters ?? [])];
    }
  }
  return document;
}

interface Operation {
  parameters?: object[];
}

/** The ids in a path, which our own decorator reads: '/documents/{id}' */
function idsIn(path: string): object[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'integer', minimum: 1 } }));
}

@ApiExcludeController()
@Controller()
export class ApiDescriptionController {
  constructor(private readonly description: ApiDescription) {}

  @Get('openapi.json')
  @Allow('public')
  json() {
    return this.description.get();
  }

  @Get('docs')
  @Header('content-type', 'text/html; charset=utf-8')
  @Allow('public')
  page() {
    return apiPage(this.description.get());
  }
}
