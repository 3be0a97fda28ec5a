import type { Text } from '../text/text.js';
import type { SourceRef } from './fields.js';

/** Words of a guide, in both languages that editors are helped in. */
export interface GuideWords {
  readonly da: string;
  readonly en: string;
}

/** What a field is called, and what an editor needs to know to fill it in. */
export interface FieldGuide {
  readonly label: GuideWords;
  readonly help: GuideWords;
}

/**
 * The guide to a value of a config, in the shape of the value: a text or number with an example, a
 * choice with words for each of its values, a list with its entry, an object with its fields, a union
 * over `kind` with its variants, a record with an example and, where it holds objects, their fields. A
 * field or value without its guide does not compile. Lists that may stand in a file of their own
 * (`{"src": …}`) are guided as lists, and what can be turned off by `false` as what it else is.
 */
export type Guide<Value> = GuideOf<Exclude<Value, undefined | SourceRef | false>>;

type GuideOf<Value> = [Value] extends [boolean]
  ? FieldGuide
  : [Value] extends [readonly (infer Entry)[]]
    ? FieldGuide & { readonly item: Guide<Entry> }
    : [Text] extends [Value]
      ? FieldGuide & { readonly example: GuideWords }
      : [Value] extends [string | number]
        ? ScalarGuide<Value>
        : ObjectGuide<Value>;

type ScalarGuide<Value extends string | number> = string extends Value
  ? FieldGuide & { readonly example: string | GuideWords | Extract<Value, number> }
  : number extends Value
    ? FieldGuide & { readonly example: number }
    : FieldGuide & { readonly values: Readonly<Record<Value, GuideWords>> };

type ObjectGuide<Value> = string extends keyof Value
  ? FieldGuide & { readonly example: Value } & EntryGuide<Value[keyof Value]>
  : [VariantOf<Value>] extends [never]
    ? FieldGuide & { readonly fields: FieldGuides<Value> }
    : FieldGuide & { readonly variants: VariantGuides<VariantOf<Value>> };

type EntryGuide<Entry> = [Entry] extends [readonly unknown[]]
  ? unknown
  : [Entry] extends [object]
    ? { readonly entry: Guide<Entry> }
    : unknown;

/** The members of a union over `kind`: never where a `kind` only is a choice among an object's fields. */
type VariantOf<
  Value,
  Kind = Value extends { readonly kind: infer One } ? One : never,
> = Kind extends string ? Extract<Value, { readonly kind: Kind }> : never;

type VariantGuides<Value extends { readonly kind: string }> = {
  readonly [Kind in Value['kind']]: FieldGuide & {
    readonly fields: FieldGuides<Omit<Extract<Value, { readonly kind: Kind }>, 'kind'>>;
  };
};

/** The guides of an object's fields, optional ones too. */
export type FieldGuides<Value> = {
  readonly [Key in keyof Value]-?: Guide<Value[Key]>;
};
