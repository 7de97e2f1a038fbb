/*
 * What is used of the packages that are measured against. They are installed
 * for a benchmark alone, so that types hold without them.
 */

declare module 'compromise' {
  export default function read(text: string): unknown;
}

declare module 'wink-eng-lite-web-model' {
  const model: unique symbol;
  export default model;
}

declare module 'wink-nlp' {
  import type model from 'wink-eng-lite-web-model';

  type Pipe = 'sbd' | 'negation' | 'ner' | 'pos';
  export default function winkNlp(
    given: typeof model,
    pipes?: readonly Pipe[],
  ): { readonly readDoc: (text: string) => unknown };
}

declare module 'defuddle/node' {
  export function Defuddle(
    document: Document,
  ): Promise<{ readonly content: string }>;
}

declare module '@extractus/article-extractor' {
  export function extractFromHtml(
    html: string,
  ): Promise<{ readonly content?: string } | null>;
}

declare module 'cytoscape-fcose' {
  const extension: unique symbol;
  export default extension;
}

declare module 'cytoscape' {
  import type fcose from 'cytoscape-fcose';

  type Point = { readonly x: number; readonly y: number };
  type Element = {
    readonly data: Readonly<Record<string, string>>;
    readonly position?: Point;
  };
  type Graph = {
    readonly destroy: () => void;
    readonly $id: (id: string) => { readonly position: () => Point };
    readonly layout: (options: {
      readonly name: 'fcose';
      readonly animate: false;
      readonly quality: 'proof';
    }) => { readonly run: () => void };
  };
  function cytoscape(options: {
    readonly container?: HTMLElement;
    readonly headless?: true;
    readonly styleEnabled?: true;
    readonly elements: readonly Element[];
    readonly layout?: { readonly name: 'preset'; readonly padding: number };
    readonly style?: readonly {
      readonly selector: string;
      readonly style: Readonly<Record<string, string | number>>;
    }[];
  }): Graph;
  namespace cytoscape {
    function use(extension: typeof fcose): void;
  }
  export default cytoscape;
}
