type Sentences = Readonly<Record<string, string>>;

export interface LanguageBlock {
  problems: Sentences;
  fields: Sentences;
  warnings: Sentences;
}

/** The sentences of one feature in both languages; texts.ts checks that both say the same things. */
export interface TextBlock {
  vi: LanguageBlock;
  en: LanguageBlock;
}
