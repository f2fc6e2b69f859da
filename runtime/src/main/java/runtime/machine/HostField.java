package runtime.machine;

/** A field of a compiled class. */
record HostField(HostClass type, String name, char kind, int getter, int setter) {}
