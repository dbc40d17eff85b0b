// What both Node and browsers have and the language's own library does not declare.
declare function structuredClone<T>(value: T): T;
