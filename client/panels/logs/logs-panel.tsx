/** The logs of the open project. */
export default function LogsPanel() {
  return <div />;
}
