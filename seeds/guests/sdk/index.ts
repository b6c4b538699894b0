/**
 * The guest kit: what a guest written in AssemblyScript imports. Typed stubs of all hypercalls,
 * generated from the hypervisor's table, stand beside it in `hypercalls.generated.ts` and are
 * imported from there.
 */

export * from "./abi";
export * from "./hypercall";
export * from "./memory";
export * from "./shared_info";
export * from "./grants";
export * from "./scheduling";
export * from "./start";
export * from "./clock";
export * from "./channel";
export * from "./own_ports";
export * from "./fifo";
export * from "./mapping";
export * from "./transfers";
export * from "./messages";
