// Runs before the page is painted: the scheme somebody chose at an earlier visit.
try {
  const scheme = localStorage.getItem('scheme');
  if (scheme === 'light' || scheme === 'dark' || scheme === 'system')
    document.documentElement.dataset.scheme = scheme;
} catch {
  // No storage here: the app's own scheme stays.
}
