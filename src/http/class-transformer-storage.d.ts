/** What class-transformer keeps of its decorators; @nestjs/mapped-types reads it in the same way. */
declare module 'class-transformer/cjs/storage.js' {
  import type { TransformationType, TransformFnParams } from 'class-transformer';

  export const defaultMetadataStorage: {
    findTypeMetadata(
      target: object,
      property: string,
    ): { typeFunction?: () => unknown; options?: { discriminator?: unknown } } | undefined;
    findTransformMetadatas(
      target: object,
      property: string,
      type: TransformationType,
    ): { transformFn(params: TransformFnParams): unknown; options?: object }[];
    getExposedMetadatas(target: object): unknown[];
    getExcludedMetadatas(target: object): unknown[];
  };
}
