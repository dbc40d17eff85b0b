/** Brings the editor, which is large, without opening it. */
export const loadEditor = () => import('./file-editor.tsx');
