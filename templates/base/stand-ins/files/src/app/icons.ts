import { Circle, type LucideIcon } from 'lucide-react';

export const icons: Readonly<Record<string, LucideIcon>> = { circle: Circle };
