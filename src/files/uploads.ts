import type { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import { applyDecorators, createParamDecorator, type ExecutionContext, type Type as Class } from '@nestjs/common';
import { RouteConfig, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../http/problem.js';

const FIELD = 'file';

/** Lets routes marked with @Uploads() take files, and no other. */
export async function registerUploads(app: NestFastifyApplication): Promise<void> {
  await app.register(multipart as never, {
    throwFileSizeLimit: false,
    limits: { files: 2, fields: 1, fileSize: Infinity, fieldSize: 1000, headerPairs: 20 }, // sizes: FileStore counts
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    const isUpload = /^multipart\//i.test(request.headers['content-type'] ?? ''); // "multipart/form-data; boundary=x"
    const takesUploads = (request.routeOptions.config as { uploads?: boolean }).uploads === true;
    done(isUpload && !takesUploads ? Problem.withStatus(415, 'unsupportedMediaType') : null, payload);
  });
}

const form = {
  type: 'object' as const,
  required: [FIELD],
  properties: { [FIELD]: { type: 'string' as const, format: 'binary' } },
};

/** A route that takes one file as the part `file` of a multipart form. */
export const Uploads = () =>
  applyDecorators(RouteConfig({ uploads: true }), ApiConsumes('multipart/form-data'), ApiBody({ schema: form }));

/** The same, and a JSON body instead of the form. */
export const UploadsOr = (body: Class) =>
  applyDecorators(
    RouteConfig({ uploads: true }),
    ApiConsumes('application/json', 'multipart/form-data'),
    ApiExtraModels(body),
    ApiBody({ schema: { oneOf: [{ $ref: getSchemaPath(body) }, form] } }),
  );

/** The upload of this request; nothing of it is read until somebody asks. */
export const AsUpload = createParamDecorator(
  (_: unknown, context: ExecutionContext) => new Upload(context.switchToHttp().getRequest<FastifyRequest>()),
);

interface Taken {
  discard(): Promise<void>;
}

/** One file on its way in. */
export class Upload {
  constructor(private readonly request: FastifyRequest) {}

  /** Whether a form comes at all. */
  get isForm(): boolean {
    return this.request.isMultipart();
  }

  /**
   * Hands the file's typed name and content over, then makes sure that the form ended as it should and held nothing else.
   * Throws Problem; what was taken is then discarded.
   */
  async take<T extends Taken>(receive: (typedName: string, content: Readable) => Promise<T>): Promise<T> {
    if (!this.request.isMultipart()) throw Problem.withStatus(415, 'multipartNeeded');
    let taken: T | undefined;
    try {
      for await (const part of this.request.parts()) {
        if (part.type !== 'file' || part.fieldname !== FIELD || taken) throw Problem.field(FIELD, 'oneFile');
        taken = await receive(part.filename ?? '', part.file);
      }
      if (!taken) throw Problem.field(FIELD, 'required');
      return taken;
    } catch (error) {
      await taken?.discard();
      this.letRestPass();
      throw faultOf(error);
    }
  }

  /** What is still on the wire is read and dropped, so that the sender sees the answer. */
  private letRestPass(): void {
    this.request.raw.unpipe();
    this.request.raw.resume();
  }
}

/** The parser tells of a form that is malformed or breaks off by plain errors, or by codes of its own. */
function faultOf(error: unknown): unknown {
  const { code } = error as { code?: string };
  if (code?.endsWith('_LIMIT') || code === 'FST_PROTO_VIOLATION') return Problem.field(FIELD, 'oneFile'); // FST_FILES_LIMIT
  const isParsers = code === undefined && (error as Error).constructor === Error;
  return isParsers || code === 'FST_MP_PREMATURE_CLOSE' || code === 'ECONNRESET'
    ? Problem.malformed('brokenUpload')
    : error;
}
