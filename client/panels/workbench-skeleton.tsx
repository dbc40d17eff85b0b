/** Keeps the place while a project is being read. */
export function WorkbenchSkeleton() {
  return (
    <div className="flex h-full flex-col" aria-hidden>
      <div className="h-11 border-b border-line bg-surface" />
      <div className="flex min-h-0 flex-1">
        <div className="w-[36%] max-w-[560px] min-w-[320px] space-y-3 border-r border-line p-4 max-md:w-full">
          <div className="h-16 rounded-card bg-sunken" />
          <div className="h-40 rounded-card bg-sunken" />
        </div>
        <div className="flex-1 bg-sunken max-md:hidden" />
      </div>
    </div>
  );
}
