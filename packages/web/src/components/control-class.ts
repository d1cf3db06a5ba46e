/** The look shared by text fields and selects. Error is a thicker line as well as a colour. */
export const controlClass =
  'w-full min-h-9 max-wide:min-h-11 rounded-8 border border-edge bg-page px-2.5 py-1.5 text-text aria-invalid:border-2 aria-invalid:border-error disabled:border-dashed disabled:bg-sunk disabled:text-quiet';
