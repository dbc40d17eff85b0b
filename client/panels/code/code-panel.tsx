/** The code of the open project. */
export default function CodePanel() {
  return <div />;
}
