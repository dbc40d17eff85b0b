interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether nothing large should be brought unasked: the person saves data, or the connection is slow. */
export function sparesData(): boolean {
  const connection = 'connection' in navigator ? navigator.connection : undefined;
  if (!isConnection(connection)) return false;
  return connection.saveData === true || /2g|3g/.test(connection.effectiveType ?? '');
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null;
}
