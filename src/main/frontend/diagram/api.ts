// What the server knows of a process: its model, and what stands where.
export interface ElementCount {
  elementId: string;
  name: string;
  tokens: number;
  incidents: number;
}

// What it knows of the past; minutes are null where no person works.
export interface ElementHeat {
  elementId: string;
  name: string;
  finished: number;
  cancelled: number;
  median: number | null;
  p90: number | null;
}

// One step of an instance's way; nobody where no person works, no end while it stands there.
export interface PathStep {
  elementId: string;
  name: string | null;
  person: string | null;
  cameAt: string;
  leftAt: string | null;
  cancelled: boolean;
}

export async function fetchPath(address: string): Promise<PathStep[]> {
  return (await (await get(address, 'application/json')).json()).steps;
}

export async function fetchHeat(address: string): Promise<ElementHeat[]> {
  return (await get(address, 'application/json')).json();
}

export async function fetchModel(address: string): Promise<string> {
  return (await get(address, 'application/xml')).text();
}

export async function fetchCounts(address: string): Promise<ElementCount[]> {
  return (await get(address, 'application/json')).json();
}

async function get(address: string, type: string): Promise<Response> {
  const response = await fetch(address, { headers: { Accept: type }, credentials: 'same-origin' });
  if (!response.ok) {
    throw new Error(`${address}: ${response.status}`);
  }
  return response;
}
