export async function compareWithRivals(..._: unknown[]): Promise<void> {}
