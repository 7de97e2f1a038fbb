/** By what the rows and columns of a matrix can be sorted. */
export const MATRIX_ORDERS = ['side', 'contacts', 'community', 'name'] as const;
/** One of them. */
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];
