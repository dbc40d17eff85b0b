/** The history of the open project. */
export default function HistoryPanel() {
  return <div />;
}
