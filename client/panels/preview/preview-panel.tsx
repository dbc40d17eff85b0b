/** The running app beside the chat. */
export function PreviewPanel() {
  return <div />;
}
