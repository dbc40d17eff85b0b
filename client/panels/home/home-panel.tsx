/** Where an idea begins. */
export function HomePanel() {
  return <main />;
}
