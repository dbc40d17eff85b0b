import type { Service, ServiceRequest } from '../../sandbox.ts';
import { createServiceSocket } from '../service-socket.ts';
import { createServiceLog, presentService } from './container-service.ts';
import type { ContainerDriverContext } from './context.ts';
import { launchContainer } from './launch.ts';
import { removeRunFolder } from '../remove-run-folder.ts';

/** Starts a program that listens on the socket given to it as `PORT`, in a container of its own. */
export async function startService(
  context: ContainerDriverContext,
  request: ServiceRequest,
): Promise<Service> {
  const run = await context.createRunFolder();
  try {
    const socket = await createServiceSocket(run.folder);
    const log = createServiceLog(request.onOutput);
    const launched = await launchContainer({
      context,
      request,
      run,
      id: request.id,
      mounts: [{ path: socket.appFolder, access: 'write' }],
      environment: { PORT: socket.appPath },
      onOutput: log.write,
    }).catch((error: unknown) => {
      socket.close();
      throw error;
    });
    return presentService({ id: request.id, socket, launched, log });
  } catch (error) {
    await removeRunFolder(run.folder);
    throw error;
  }
}
