/** The parser of pdf.js; it puts itself where pdf.js looks for it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
