// Generated from policy/schema.ts by tools/generate_schema.ts. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
  }
});

// <stdin>
var stdin_default = validate20, schema31 = { type: "object", required: ["bulkhead", "policy", "bootstrap", "host"], properties: { bulkhead: { type: "number", const: 1 }, policy: { type: "object", required: ["name", "version"], properties: { name: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, version: { type: "string", pattern: "^(?:0|[1-9][0-9]{0,8})\\.(?:0|[1-9][0-9]{0,8})$" }, from: { type: "object", required: ["name", "version"], properties: { name: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, version: { type: "string", pattern: "^(?:0|[1-9][0-9]{0,8})\\.(?:0|[1-9][0-9]{0,8})$" } }, additionalProperties: !1 }, final: { type: "boolean" } }, additionalProperties: !1 }, types: { type: "array", items: { anyOf: [{ type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, { type: "object", required: ["name"], properties: { name: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, from: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 } }, additionalProperties: !1 }] }, maxItems: 1e3 }, conflicts: { type: "object", propertyNames: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, additionalProperties: { type: "object", required: ["types"], properties: { types: { type: "array", items: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, maxItems: 1e3 }, mode: { enum: ["running", "sticky"], default: "running" } }, additionalProperties: !1 }, maxProperties: 500 }, labels: { type: "object", propertyNames: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, additionalProperties: { type: "object", required: ["types"], properties: { types: { type: "array", items: { anyOf: [{ type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, { type: "object", required: ["name"], properties: { name: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, mode: { enum: ["send", "receive", "both"], default: "both" } }, additionalProperties: !1 }] }, maxItems: 1e3 }, walls: { type: "array", items: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, maxItems: 1e3 }, bridge: { type: "string", pattern: "\\S", maxLength: 1e3 }, limits: { type: "object", properties: { frames: { type: "integer", minimum: 1, maximum: 65536, default: 256 }, vcpus: { type: "integer", minimum: 1, maximum: 32, default: 1 }, ports: { type: "integer", minimum: 1, maximum: 4096, default: 64 }, grants: { type: "integer", minimum: 1, maximum: 512, default: 64 }, maps: { type: "integer", minimum: 1, maximum: 1024, default: 64 }, nodes: { type: "integer", minimum: 1, maximum: 1024, default: 64 }, watches: { type: "integer", minimum: 1, maximum: 256, default: 16 }, rings: { type: "integer", minimum: 1, maximum: 64, default: 8 }, event_rate: { type: "integer", minimum: 1, maximum: 1e4, default: 1e4 }, record_rate: { type: "integer", minimum: 1, maximum: 1e6, default: 1e6 } }, additionalProperties: !1 }, partition: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, from: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 } }, additionalProperties: !1 }, maxProperties: 1e4 }, resources: { type: "object", propertyNames: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, additionalProperties: { type: "object", required: ["type"], properties: { type: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, from: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 } }, additionalProperties: !1 }, maxProperties: 1e4 }, bootstrap: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, host: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, admin: { type: "object", properties: { roles: { type: "object", propertyNames: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, additionalProperties: { type: "object", properties: { inherits: { type: "array", items: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, maxItems: 1e3 }, may: { type: "array", items: { enum: ["domain.create", "domain.destroy", "domain.pause", "domain.unpause", "domain.getinfo", "domain.save", "domain.restore", "domain.set_limits", "domain.set_weight", "domain.get_weight", "event.set_up", "memory.populate", "memory.page_out", "memory.page_in", "memory.map_foreign", "grant.query", "store.manage", "policy.load", "policy.test", "policy.get", "policy.query", "schedule.get", "schedule.set", "host.getinfo", "audit.read"] } } }, additionalProperties: !1 }, maxProperties: 1e3 }, rules: { type: "array", items: { type: "object", required: ["effect", "subject", "object"], properties: { effect: { enum: ["allow", "deny"] }, subject: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, role: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, may: { type: "array", items: { enum: ["domain.create", "domain.destroy", "domain.pause", "domain.unpause", "domain.getinfo", "domain.save", "domain.restore", "domain.set_limits", "domain.set_weight", "domain.get_weight", "event.set_up", "memory.populate", "memory.page_out", "memory.page_in", "memory.map_foreign", "grant.query", "store.manage", "policy.load", "policy.test", "policy.get", "policy.query", "schedule.get", "schedule.set", "host.getinfo", "audit.read"] }, minItems: 1 }, object: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 } }, additionalProperties: !1, oneOf: [{ properties: { role: {} }, required: ["role"] }, { properties: { may: {} }, required: ["may"] }] }, maxItems: 2e3 } }, additionalProperties: !1 }, include: { anyOf: [{ type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 1e3 }, { type: "array", items: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 1e3 }, maxItems: 1e3 }] }, invariants: { type: "array", items: { type: "object", properties: { name: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, noflow: { type: "object", required: ["from", "to"], properties: { from: { anyOf: [{ type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, { type: "array", items: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, minItems: 1, maxItems: 1e4 }] }, to: { anyOf: [{ type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, { type: "array", items: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, minItems: 1, maxItems: 1e4 }] } }, additionalProperties: !1 }, flow: { type: "object", required: ["from", "to"], properties: { from: { anyOf: [{ type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, { type: "array", items: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, minItems: 1, maxItems: 1e4 }] }, to: { anyOf: [{ type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, { type: "array", items: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, minItems: 1, maxItems: 1e4 }] } }, additionalProperties: !1 }, "only-via": { type: "object", required: ["from", "to", "via"], properties: { from: { anyOf: [{ type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, { type: "array", items: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, minItems: 1, maxItems: 1e4 }] }, to: { anyOf: [{ type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, { type: "array", items: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, minItems: 1, maxItems: 1e4 }] }, via: { anyOf: [{ type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, { type: "array", items: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, minItems: 1, maxItems: 1e4 }] } }, additionalProperties: !1 }, exclusive: { type: "array", items: { anyOf: [{ type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, { type: "array", items: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, minItems: 1, maxItems: 1e4 }] }, maxItems: 1e3 } }, additionalProperties: !1, oneOf: [{ properties: { noflow: {} }, required: ["noflow"] }, { properties: { flow: {} }, required: ["flow"] }, { properties: { "only-via": {} }, required: ["only-via"] }, { properties: { exclusive: {} }, required: ["exclusive"] }] }, maxItems: 1e3 }, tests: { type: "array", items: { type: "object", required: ["subject", "op", "expect"], properties: { name: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, running: { type: "array", items: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, maxItems: 1e3 }, ran: { type: "array", items: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, maxItems: 1e3 }, subject: { anyOf: [{ type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, { type: "array", items: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, minItems: 1, maxItems: 1e4 }] }, op: { anyOf: [{ enum: ["event.alloc", "event.bind", "event.send", "grant.map", "grant.map_readonly", "grant.copy_from", "grant.copy_to", "grant.transfer", "grant.relay", "store.read", "store.watch", "store.write", "store.share", "message.register", "message.send", "resource.use", "domain.start", "domain.create", "domain.destroy", "domain.pause", "domain.unpause", "domain.getinfo", "domain.save", "domain.restore", "domain.set_limits", "domain.set_weight", "domain.get_weight", "event.set_up", "memory.populate", "memory.page_out", "memory.page_in", "memory.map_foreign", "grant.query", "store.manage", "policy.load", "policy.test", "policy.get", "policy.query", "schedule.get", "schedule.set", "host.getinfo", "audit.read"] }, { type: "array", items: { enum: ["event.alloc", "event.bind", "event.send", "grant.map", "grant.map_readonly", "grant.copy_from", "grant.copy_to", "grant.transfer", "grant.relay", "store.read", "store.watch", "store.write", "store.share", "message.register", "message.send", "resource.use", "domain.start", "domain.create", "domain.destroy", "domain.pause", "domain.unpause", "domain.getinfo", "domain.save", "domain.restore", "domain.set_limits", "domain.set_weight", "domain.get_weight", "event.set_up", "memory.populate", "memory.page_out", "memory.page_in", "memory.map_foreign", "grant.query", "store.manage", "policy.load", "policy.test", "policy.get", "policy.query", "schedule.get", "schedule.set", "host.getinfo", "audit.read"] }, minItems: 1, maxItems: 42 }] }, object: { anyOf: [{ type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, { type: "array", items: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, minItems: 1, maxItems: 1e4 }] }, expect: { enum: ["permit", "deny"] }, reason: { enum: ["forbidden", "not-permitted"] }, rule: { type: "string", maxLength: 271 } }, additionalProperties: !1 }, maxItems: 2e4 }, waivers: { type: "array", items: { type: "object", required: ["rule", "reason", "expires"], properties: { rule: { type: "string", maxLength: 255 }, about: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, reason: { type: "string", pattern: "\\S", maxLength: 1e3 }, expires: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }, additionalProperties: !1 }, maxItems: 1e3 }, permissive: { type: "array", items: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, maxItems: 1e4 }, audit: { type: "object", properties: { on_full: { enum: ["stop", "drop"], default: "stop" }, permits: { type: "boolean", default: !1 } }, additionalProperties: !1 }, partitions: { type: "object", required: ["major_frame", "slots"], properties: { major_frame: { type: "string", pattern: "^[1-9][0-9]{0,6}(?:us|ms|s)$" }, slots: { type: "array", items: { type: "object", required: ["partition", "runtime"], properties: { partition: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, runtime: { type: "string", pattern: "^[1-9][0-9]{0,6}(?:us|ms|s)$" } }, additionalProperties: !1 }, minItems: 1, maxItems: 64 } }, additionalProperties: !1 }, approvals: { type: "integer", minimum: 0, maximum: 64 } }, additionalProperties: !1, $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:bulkhead:policy:1", title: "Bulkhead policy", if: { not: { properties: { include: {} }, required: ["include"] } }, then: { properties: { types: {}, labels: {} }, required: ["types", "labels"] } }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, pattern4 = new RegExp("^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", "u"), pattern5 = new RegExp("^(?:0|[1-9][0-9]{0,8})\\.(?:0|[1-9][0-9]{0,8})$", "u"), pattern17 = new RegExp("\\S", "u"), pattern27 = new RegExp("^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", "u"), pattern58 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u"), pattern60 = new RegExp("^[1-9][0-9]{0,6}(?:us|ms|s)$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !0, _errs2 = errors, _errs3 = errors, _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.include === void 0 && (missing0 = "include")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    let err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  } else
    errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.types === void 0) {
        let err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "types" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (data.labels === void 0) {
        let err3 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "labels" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    if (valid0 = _valid0, valid0) {
      var props0 = {};
      props0.types = !0, props0.labels = !0;
    }
  }
  if (!valid0) {
    let err4 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bulkhead === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bulkhead" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.policy === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.bootstrap === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bootstrap" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.host === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema31.properties, key0)) {
        let err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.bulkhead !== void 0) {
      let data0 = data.bulkhead;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err10 = { instancePath: instancePath + "/bulkhead", schemaPath: "#/properties/bulkhead/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data0 !== 1) {
        let err11 = { instancePath: instancePath + "/bulkhead", schemaPath: "#/properties/bulkhead/const", keyword: "const", params: { allowedValue: 1 } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.policy !== void 0) {
      let data1 = data.policy;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.name === void 0) {
          let err12 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data1.version === void 0) {
          let err13 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "version" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "name" || key1 === "version" || key1 === "from" || key1 === "final")) {
            let err14 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        if (data1.name !== void 0) {
          let data2 = data1.name;
          if (typeof data2 == "string") {
            if (func2(data2) > 255) {
              let err15 = { instancePath: instancePath + "/policy/name", schemaPath: "#/properties/policy/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (!pattern4.test(data2)) {
              let err16 = { instancePath: instancePath + "/policy/name", schemaPath: "#/properties/policy/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/policy/name", schemaPath: "#/properties/policy/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data1.version !== void 0) {
          let data3 = data1.version;
          if (typeof data3 == "string") {
            if (!pattern5.test(data3)) {
              let err18 = { instancePath: instancePath + "/policy/version", schemaPath: "#/properties/policy/properties/version/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,8})\\.(?:0|[1-9][0-9]{0,8})$" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/policy/version", schemaPath: "#/properties/policy/properties/version/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data1.from !== void 0) {
          let data4 = data1.from;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.name === void 0) {
              let err20 = { instancePath: instancePath + "/policy/from", schemaPath: "#/properties/policy/properties/from/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data4.version === void 0) {
              let err21 = { instancePath: instancePath + "/policy/from", schemaPath: "#/properties/policy/properties/from/required", keyword: "required", params: { missingProperty: "version" } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            for (let key2 in data4)
              if (!(key2 === "name" || key2 === "version")) {
                let err22 = { instancePath: instancePath + "/policy/from", schemaPath: "#/properties/policy/properties/from/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            if (data4.name !== void 0) {
              let data5 = data4.name;
              if (typeof data5 == "string") {
                if (func2(data5) > 255) {
                  let err23 = { instancePath: instancePath + "/policy/from/name", schemaPath: "#/properties/policy/properties/from/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
                if (!pattern4.test(data5)) {
                  let err24 = { instancePath: instancePath + "/policy/from/name", schemaPath: "#/properties/policy/properties/from/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
              } else {
                let err25 = { instancePath: instancePath + "/policy/from/name", schemaPath: "#/properties/policy/properties/from/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data4.version !== void 0) {
              let data6 = data4.version;
              if (typeof data6 == "string") {
                if (!pattern5.test(data6)) {
                  let err26 = { instancePath: instancePath + "/policy/from/version", schemaPath: "#/properties/policy/properties/from/properties/version/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,8})\\.(?:0|[1-9][0-9]{0,8})$" } };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
              } else {
                let err27 = { instancePath: instancePath + "/policy/from/version", schemaPath: "#/properties/policy/properties/from/properties/version/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
          } else {
            let err28 = { instancePath: instancePath + "/policy/from", schemaPath: "#/properties/policy/properties/from/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data1.final !== void 0 && typeof data1.final != "boolean") {
          let err29 = { instancePath: instancePath + "/policy/final", schemaPath: "#/properties/policy/properties/final/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.types !== void 0) {
      let data8 = data.types;
      if (Array.isArray(data8)) {
        if (data8.length > 1e3) {
          let err31 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0], _errs28 = errors, valid7 = !1, _errs29 = errors;
          if (typeof data9 == "string") {
            if (func2(data9) > 255) {
              let err32 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (!pattern4.test(data9)) {
              let err33 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          } else {
            let err34 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
          var _valid1 = _errs29 === errors;
          valid7 = valid7 || _valid1;
          let _errs31 = errors;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.name === void 0) {
              let err35 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/anyOf/1/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            for (let key3 in data9)
              if (!(key3 === "name" || key3 === "from")) {
                let err36 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            if (data9.name !== void 0) {
              let data10 = data9.name;
              if (typeof data10 == "string") {
                if (func2(data10) > 255) {
                  let err37 = { instancePath: instancePath + "/types/" + i0 + "/name", schemaPath: "#/properties/types/items/anyOf/1/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
                if (!pattern4.test(data10)) {
                  let err38 = { instancePath: instancePath + "/types/" + i0 + "/name", schemaPath: "#/properties/types/items/anyOf/1/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                }
              } else {
                let err39 = { instancePath: instancePath + "/types/" + i0 + "/name", schemaPath: "#/properties/types/items/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
            if (data9.from !== void 0) {
              let data11 = data9.from;
              if (typeof data11 == "string") {
                if (func2(data11) > 255) {
                  let err40 = { instancePath: instancePath + "/types/" + i0 + "/from", schemaPath: "#/properties/types/items/anyOf/1/properties/from/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
                if (!pattern4.test(data11)) {
                  let err41 = { instancePath: instancePath + "/types/" + i0 + "/from", schemaPath: "#/properties/types/items/anyOf/1/properties/from/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
              } else {
                let err42 = { instancePath: instancePath + "/types/" + i0 + "/from", schemaPath: "#/properties/types/items/anyOf/1/properties/from/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
          } else {
            let err43 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
          var _valid1 = _errs31 === errors;
          if (valid7 = valid7 || _valid1, valid7)
            errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null);
          else {
            let err44 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
      } else {
        let err45 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.conflicts !== void 0) {
      let data12 = data.conflicts;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (Object.keys(data12).length > 500) {
          let err46 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/maxProperties", keyword: "maxProperties", params: { limit: 500 } };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        for (let key4 in data12) {
          let _errs40 = errors;
          if (typeof key4 == "string") {
            if (func2(key4) > 255) {
              let err47 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/propertyNames/maxLength", keyword: "maxLength", params: { limit: 255 }, propertyName: key4 };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (!pattern4.test(key4)) {
              let err48 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" }, propertyName: key4 };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
          } else {
            let err49 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key4 };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
          var valid9 = _errs40 === errors;
          if (!valid9) {
            let err50 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
        for (let key5 in data12) {
          let data13 = data12[key5];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.types === void 0) {
              let err51 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/conflicts/additionalProperties/required", keyword: "required", params: { missingProperty: "types" } };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            for (let key6 in data13)
              if (!(key6 === "types" || key6 === "mode")) {
                let err52 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/conflicts/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            if (data13.types !== void 0) {
              let data14 = data13.types;
              if (Array.isArray(data14)) {
                if (data14.length > 1e3) {
                  let err53 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/types", schemaPath: "#/properties/conflicts/additionalProperties/properties/types/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
                let len1 = data14.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data15 = data14[i1];
                  if (typeof data15 == "string") {
                    if (func2(data15) > 255) {
                      let err54 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i1, schemaPath: "#/properties/conflicts/additionalProperties/properties/types/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                    }
                    if (!pattern4.test(data15)) {
                      let err55 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i1, schemaPath: "#/properties/conflicts/additionalProperties/properties/types/items/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                    }
                  } else {
                    let err56 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i1, schemaPath: "#/properties/conflicts/additionalProperties/properties/types/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                  }
                }
              } else {
                let err57 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/types", schemaPath: "#/properties/conflicts/additionalProperties/properties/types/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data13.mode !== void 0) {
              let data16 = data13.mode;
              if (!(data16 === "running" || data16 === "sticky")) {
                let err58 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/mode", schemaPath: "#/properties/conflicts/additionalProperties/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.conflicts.additionalProperties.properties.mode.enum } };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
            }
          } else {
            let err59 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/conflicts/additionalProperties/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        }
      } else {
        let err60 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data.labels !== void 0) {
      let data17 = data.labels;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (Object.keys(data17).length > 1e4) {
          let err61 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maxProperties", keyword: "maxProperties", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        for (let key7 in data17) {
          let _errs53 = errors;
          if (typeof key7 == "string") {
            if (func2(key7) > 255) {
              let err62 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/maxLength", keyword: "maxLength", params: { limit: 255 }, propertyName: key7 };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
            if (!pattern4.test(key7)) {
              let err63 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" }, propertyName: key7 };
              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
            }
          } else {
            let err64 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key7 };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
          var valid14 = _errs53 === errors;
          if (!valid14) {
            let err65 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key7 } };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
        for (let key8 in data17) {
          let data18 = data17[key8];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.types === void 0) {
              let err66 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/required", keyword: "required", params: { missingProperty: "types" } };
              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
            }
            for (let key9 in data18)
              if (!(key9 === "types" || key9 === "walls" || key9 === "bridge" || key9 === "limits" || key9 === "partition" || key9 === "from")) {
                let err67 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
              }
            if (data18.types !== void 0) {
              let data19 = data18.types;
              if (Array.isArray(data19)) {
                if (data19.length > 1e3) {
                  let err68 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types", schemaPath: "#/properties/labels/additionalProperties/properties/types/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                }
                let len2 = data19.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data20 = data19[i2], _errs62 = errors, valid19 = !1, _errs63 = errors;
                  if (typeof data20 == "string") {
                    if (func2(data20) > 255) {
                      let err69 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2, schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                    }
                    if (!pattern4.test(data20)) {
                      let err70 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2, schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                    }
                  } else {
                    let err71 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2, schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                  }
                  var _valid2 = _errs63 === errors;
                  valid19 = valid19 || _valid2;
                  let _errs65 = errors;
                  if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                    if (data20.name === void 0) {
                      let err72 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2, schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/1/required", keyword: "required", params: { missingProperty: "name" } };
                      vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                    }
                    for (let key10 in data20)
                      if (!(key10 === "name" || key10 === "mode")) {
                        let err73 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2, schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                      }
                    if (data20.name !== void 0) {
                      let data21 = data20.name;
                      if (typeof data21 == "string") {
                        if (func2(data21) > 255) {
                          let err74 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2 + "/name", schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/1/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                          vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                        }
                        if (!pattern4.test(data21)) {
                          let err75 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2 + "/name", schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/1/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                          vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                        }
                      } else {
                        let err76 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2 + "/name", schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                      }
                    }
                    if (data20.mode !== void 0) {
                      let data22 = data20.mode;
                      if (!(data22 === "send" || data22 === "receive" || data22 === "both")) {
                        let err77 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2 + "/mode", schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.labels.additionalProperties.properties.types.items.anyOf[1].properties.mode.enum } };
                        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                      }
                    }
                  } else {
                    let err78 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2, schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                  }
                  var _valid2 = _errs65 === errors;
                  if (valid19 = valid19 || _valid2, valid19)
                    errors = _errs62, vErrors !== null && (_errs62 ? vErrors.length = _errs62 : vErrors = null);
                  else {
                    let err79 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2, schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf", keyword: "anyOf", params: {} };
                    vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                  }
                }
              } else {
                let err80 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types", schemaPath: "#/properties/labels/additionalProperties/properties/types/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
              }
            }
            if (data18.walls !== void 0) {
              let data23 = data18.walls;
              if (Array.isArray(data23)) {
                if (data23.length > 1e3) {
                  let err81 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/walls", schemaPath: "#/properties/labels/additionalProperties/properties/walls/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                }
                let len3 = data23.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data24 = data23[i3];
                  if (typeof data24 == "string") {
                    if (func2(data24) > 255) {
                      let err82 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/walls/" + i3, schemaPath: "#/properties/labels/additionalProperties/properties/walls/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                    }
                    if (!pattern4.test(data24)) {
                      let err83 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/walls/" + i3, schemaPath: "#/properties/labels/additionalProperties/properties/walls/items/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                    }
                  } else {
                    let err84 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/walls/" + i3, schemaPath: "#/properties/labels/additionalProperties/properties/walls/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                  }
                }
              } else {
                let err85 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/walls", schemaPath: "#/properties/labels/additionalProperties/properties/walls/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
              }
            }
            if (data18.bridge !== void 0) {
              let data25 = data18.bridge;
              if (typeof data25 == "string") {
                if (func2(data25) > 1e3) {
                  let err86 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/bridge", schemaPath: "#/properties/labels/additionalProperties/properties/bridge/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                }
                if (!pattern17.test(data25)) {
                  let err87 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/bridge", schemaPath: "#/properties/labels/additionalProperties/properties/bridge/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                }
              } else {
                let err88 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/bridge", schemaPath: "#/properties/labels/additionalProperties/properties/bridge/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
              }
            }
            if (data18.limits !== void 0) {
              let data26 = data18.limits;
              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                for (let key11 in data26)
                  if (!func1.call(schema31.properties.labels.additionalProperties.properties.limits.properties, key11)) {
                    let err89 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits", schemaPath: "#/properties/labels/additionalProperties/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                    vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                  }
                if (data26.frames !== void 0) {
                  let data27 = data26.frames;
                  if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
                    let err90 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/frames", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/frames/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                  }
                  if (typeof data27 == "number" && isFinite(data27)) {
                    if (data27 > 65536 || isNaN(data27)) {
                      let err91 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/frames", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/frames/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 } };
                      vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                    }
                    if (data27 < 1 || isNaN(data27)) {
                      let err92 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/frames", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/frames/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                    }
                  }
                }
                if (data26.vcpus !== void 0) {
                  let data28 = data26.vcpus;
                  if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
                    let err93 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/vcpus", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/vcpus/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                  }
                  if (typeof data28 == "number" && isFinite(data28)) {
                    if (data28 > 32 || isNaN(data28)) {
                      let err94 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/vcpus", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/vcpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 32 } };
                      vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                    }
                    if (data28 < 1 || isNaN(data28)) {
                      let err95 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/vcpus", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/vcpus/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                    }
                  }
                }
                if (data26.ports !== void 0) {
                  let data29 = data26.ports;
                  if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
                    let err96 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/ports", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/ports/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                  }
                  if (typeof data29 == "number" && isFinite(data29)) {
                    if (data29 > 4096 || isNaN(data29)) {
                      let err97 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/ports", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/ports/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 } };
                      vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                    }
                    if (data29 < 1 || isNaN(data29)) {
                      let err98 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/ports", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/ports/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                    }
                  }
                }
                if (data26.grants !== void 0) {
                  let data30 = data26.grants;
                  if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
                    let err99 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/grants", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/grants/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                  }
                  if (typeof data30 == "number" && isFinite(data30)) {
                    if (data30 > 512 || isNaN(data30)) {
                      let err100 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/grants", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/grants/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 } };
                      vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                    }
                    if (data30 < 1 || isNaN(data30)) {
                      let err101 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/grants", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/grants/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                    }
                  }
                }
                if (data26.maps !== void 0) {
                  let data31 = data26.maps;
                  if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
                    let err102 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/maps", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/maps/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                  }
                  if (typeof data31 == "number" && isFinite(data31)) {
                    if (data31 > 1024 || isNaN(data31)) {
                      let err103 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/maps", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/maps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } };
                      vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                    }
                    if (data31 < 1 || isNaN(data31)) {
                      let err104 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/maps", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/maps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                    }
                  }
                }
                if (data26.nodes !== void 0) {
                  let data32 = data26.nodes;
                  if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
                    let err105 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/nodes", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/nodes/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                  }
                  if (typeof data32 == "number" && isFinite(data32)) {
                    if (data32 > 1024 || isNaN(data32)) {
                      let err106 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/nodes", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/nodes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } };
                      vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                    }
                    if (data32 < 1 || isNaN(data32)) {
                      let err107 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/nodes", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/nodes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                    }
                  }
                }
                if (data26.watches !== void 0) {
                  let data33 = data26.watches;
                  if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) {
                    let err108 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/watches", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/watches/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                  }
                  if (typeof data33 == "number" && isFinite(data33)) {
                    if (data33 > 256 || isNaN(data33)) {
                      let err109 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/watches", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/watches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 } };
                      vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                    }
                    if (data33 < 1 || isNaN(data33)) {
                      let err110 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/watches", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/watches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                    }
                  }
                }
                if (data26.rings !== void 0) {
                  let data34 = data26.rings;
                  if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
                    let err111 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/rings", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/rings/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                  }
                  if (typeof data34 == "number" && isFinite(data34)) {
                    if (data34 > 64 || isNaN(data34)) {
                      let err112 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/rings", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/rings/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
                      vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                    }
                    if (data34 < 1 || isNaN(data34)) {
                      let err113 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/rings", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/rings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                    }
                  }
                }
                if (data26.event_rate !== void 0) {
                  let data35 = data26.event_rate;
                  if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
                    let err114 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/event_rate", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/event_rate/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                  }
                  if (typeof data35 == "number" && isFinite(data35)) {
                    if (data35 > 1e4 || isNaN(data35)) {
                      let err115 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/event_rate", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/event_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
                      vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                    }
                    if (data35 < 1 || isNaN(data35)) {
                      let err116 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/event_rate", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/event_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                    }
                  }
                }
                if (data26.record_rate !== void 0) {
                  let data36 = data26.record_rate;
                  if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
                    let err117 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/record_rate", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/record_rate/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                  }
                  if (typeof data36 == "number" && isFinite(data36)) {
                    if (data36 > 1e6 || isNaN(data36)) {
                      let err118 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/record_rate", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/record_rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                    }
                    if (data36 < 1 || isNaN(data36)) {
                      let err119 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/record_rate", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/record_rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                    }
                  }
                }
              } else {
                let err120 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits", schemaPath: "#/properties/labels/additionalProperties/properties/limits/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
              }
            }
            if (data18.partition !== void 0) {
              let data37 = data18.partition;
              if (typeof data37 == "string") {
                if (func2(data37) > 255) {
                  let err121 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/partition", schemaPath: "#/properties/labels/additionalProperties/properties/partition/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                }
                if (!pattern4.test(data37)) {
                  let err122 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/partition", schemaPath: "#/properties/labels/additionalProperties/properties/partition/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                }
              } else {
                let err123 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/partition", schemaPath: "#/properties/labels/additionalProperties/properties/partition/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
              }
            }
            if (data18.from !== void 0) {
              let data38 = data18.from;
              if (typeof data38 == "string") {
                if (func2(data38) > 255) {
                  let err124 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/labels/additionalProperties/properties/from/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                }
                if (!pattern4.test(data38)) {
                  let err125 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/labels/additionalProperties/properties/from/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                }
              } else {
                let err126 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/labels/additionalProperties/properties/from/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
              }
            }
          } else {
            let err127 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
          }
        }
      } else {
        let err128 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
      }
    }
    if (data.resources !== void 0) {
      let data39 = data.resources;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        if (Object.keys(data39).length > 1e4) {
          let err129 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/maxProperties", keyword: "maxProperties", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
        }
        for (let key12 in data39) {
          let _errs106 = errors;
          if (typeof key12 == "string") {
            if (func2(key12) > 255) {
              let err130 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/propertyNames/maxLength", keyword: "maxLength", params: { limit: 255 }, propertyName: key12 };
              vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
            }
            if (!pattern4.test(key12)) {
              let err131 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" }, propertyName: key12 };
              vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
            }
          } else {
            let err132 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key12 };
            vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
          }
          var valid24 = _errs106 === errors;
          if (!valid24) {
            let err133 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/propertyNames", keyword: "propertyNames", params: { propertyName: key12 } };
            vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
          }
        }
        for (let key13 in data39) {
          let data40 = data39[key13];
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            if (data40.type === void 0) {
              let err134 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/resources/additionalProperties/required", keyword: "required", params: { missingProperty: "type" } };
              vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
            }
            for (let key14 in data40)
              if (!(key14 === "type" || key14 === "from")) {
                let err135 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/resources/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
              }
            if (data40.type !== void 0) {
              let data41 = data40.type;
              if (typeof data41 == "string") {
                if (func2(data41) > 255) {
                  let err136 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/resources/additionalProperties/properties/type/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                }
                if (!pattern4.test(data41)) {
                  let err137 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/resources/additionalProperties/properties/type/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                }
              } else {
                let err138 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/resources/additionalProperties/properties/type/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
              }
            }
            if (data40.from !== void 0) {
              let data42 = data40.from;
              if (typeof data42 == "string") {
                if (func2(data42) > 255) {
                  let err139 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/resources/additionalProperties/properties/from/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                }
                if (!pattern4.test(data42)) {
                  let err140 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/resources/additionalProperties/properties/from/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                }
              } else {
                let err141 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/resources/additionalProperties/properties/from/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
              }
            }
          } else {
            let err142 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/resources/additionalProperties/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
          }
        }
      } else {
        let err143 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
      }
    }
    if (data.bootstrap !== void 0) {
      let data43 = data.bootstrap;
      if (typeof data43 == "string") {
        if (func2(data43) > 255) {
          let err144 = { instancePath: instancePath + "/bootstrap", schemaPath: "#/properties/bootstrap/maxLength", keyword: "maxLength", params: { limit: 255 } };
          vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
        }
        if (!pattern4.test(data43)) {
          let err145 = { instancePath: instancePath + "/bootstrap", schemaPath: "#/properties/bootstrap/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
          vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
        }
      } else {
        let err146 = { instancePath: instancePath + "/bootstrap", schemaPath: "#/properties/bootstrap/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
      }
    }
    if (data.host !== void 0) {
      let data44 = data.host;
      if (typeof data44 == "string") {
        if (func2(data44) > 255) {
          let err147 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/maxLength", keyword: "maxLength", params: { limit: 255 } };
          vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
        }
        if (!pattern4.test(data44)) {
          let err148 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
          vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
        }
      } else {
        let err149 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
      }
    }
    if (data.admin !== void 0) {
      let data45 = data.admin;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (let key15 in data45)
          if (!(key15 === "roles" || key15 === "rules")) {
            let err150 = { instancePath: instancePath + "/admin", schemaPath: "#/properties/admin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
            vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
          }
        if (data45.roles !== void 0) {
          let data46 = data45.roles;
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            if (Object.keys(data46).length > 1e3) {
              let err151 = { instancePath: instancePath + "/admin/roles", schemaPath: "#/properties/admin/properties/roles/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
              vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
            }
            for (let key16 in data46) {
              let _errs125 = errors;
              if (typeof key16 == "string") {
                if (func2(key16) > 255) {
                  let err152 = { instancePath: instancePath + "/admin/roles", schemaPath: "#/properties/admin/properties/roles/propertyNames/maxLength", keyword: "maxLength", params: { limit: 255 }, propertyName: key16 };
                  vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                }
                if (!pattern4.test(key16)) {
                  let err153 = { instancePath: instancePath + "/admin/roles", schemaPath: "#/properties/admin/properties/roles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" }, propertyName: key16 };
                  vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                }
              } else {
                let err154 = { instancePath: instancePath + "/admin/roles", schemaPath: "#/properties/admin/properties/roles/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key16 };
                vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
              }
              var valid28 = _errs125 === errors;
              if (!valid28) {
                let err155 = { instancePath: instancePath + "/admin/roles", schemaPath: "#/properties/admin/properties/roles/propertyNames", keyword: "propertyNames", params: { propertyName: key16 } };
                vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
              }
            }
            for (let key17 in data46) {
              let data47 = data46[key17];
              if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                for (let key18 in data47)
                  if (!(key18 === "inherits" || key18 === "may")) {
                    let err156 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/admin/properties/roles/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                    vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
                  }
                if (data47.inherits !== void 0) {
                  let data48 = data47.inherits;
                  if (Array.isArray(data48)) {
                    if (data48.length > 1e3) {
                      let err157 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/inherits", schemaPath: "#/properties/admin/properties/roles/additionalProperties/properties/inherits/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                      vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                    }
                    let len4 = data48.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data49 = data48[i4];
                      if (typeof data49 == "string") {
                        if (func2(data49) > 255) {
                          let err158 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/inherits/" + i4, schemaPath: "#/properties/admin/properties/roles/additionalProperties/properties/inherits/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                          vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                        }
                        if (!pattern4.test(data49)) {
                          let err159 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/inherits/" + i4, schemaPath: "#/properties/admin/properties/roles/additionalProperties/properties/inherits/items/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                          vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                        }
                      } else {
                        let err160 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/inherits/" + i4, schemaPath: "#/properties/admin/properties/roles/additionalProperties/properties/inherits/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                      }
                    }
                  } else {
                    let err161 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/inherits", schemaPath: "#/properties/admin/properties/roles/additionalProperties/properties/inherits/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                  }
                }
                if (data47.may !== void 0) {
                  let data50 = data47.may;
                  if (Array.isArray(data50)) {
                    let len5 = data50.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data51 = data50[i5];
                      if (!(data51 === "domain.create" || data51 === "domain.destroy" || data51 === "domain.pause" || data51 === "domain.unpause" || data51 === "domain.getinfo" || data51 === "domain.save" || data51 === "domain.restore" || data51 === "domain.set_limits" || data51 === "domain.set_weight" || data51 === "domain.get_weight" || data51 === "event.set_up" || data51 === "memory.populate" || data51 === "memory.page_out" || data51 === "memory.page_in" || data51 === "memory.map_foreign" || data51 === "grant.query" || data51 === "store.manage" || data51 === "policy.load" || data51 === "policy.test" || data51 === "policy.get" || data51 === "policy.query" || data51 === "schedule.get" || data51 === "schedule.set" || data51 === "host.getinfo" || data51 === "audit.read")) {
                        let err162 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/may/" + i5, schemaPath: "#/properties/admin/properties/roles/additionalProperties/properties/may/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.admin.properties.roles.additionalProperties.properties.may.items.enum } };
                        vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                      }
                    }
                  } else {
                    let err163 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/may", schemaPath: "#/properties/admin/properties/roles/additionalProperties/properties/may/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                  }
                }
              } else {
                let err164 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/admin/properties/roles/additionalProperties/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
              }
            }
          } else {
            let err165 = { instancePath: instancePath + "/admin/roles", schemaPath: "#/properties/admin/properties/roles/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
          }
        }
        if (data45.rules !== void 0) {
          let data52 = data45.rules;
          if (Array.isArray(data52)) {
            if (data52.length > 2e3) {
              let err166 = { instancePath: instancePath + "/admin/rules", schemaPath: "#/properties/admin/properties/rules/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
              vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
            }
            let len6 = data52.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data53 = data52[i6], _errs142 = errors, valid37 = !1, passing0 = null, _errs143 = errors;
              if (data53 && typeof data53 == "object" && !Array.isArray(data53) && data53.role === void 0) {
                let err167 = { instancePath: instancePath + "/admin/rules/" + i6, schemaPath: "#/properties/admin/properties/rules/items/oneOf/0/required", keyword: "required", params: { missingProperty: "role" } };
                vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
              }
              var _valid3 = _errs143 === errors;
              if (_valid3) {
                valid37 = !0, passing0 = 0;
                var props3 = {};
                props3.role = !0;
              }
              let _errs144 = errors;
              if (data53 && typeof data53 == "object" && !Array.isArray(data53) && data53.may === void 0) {
                let err168 = { instancePath: instancePath + "/admin/rules/" + i6, schemaPath: "#/properties/admin/properties/rules/items/oneOf/1/required", keyword: "required", params: { missingProperty: "may" } };
                vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
              }
              var _valid3 = _errs144 === errors;
              if (_valid3 && valid37 ? (valid37 = !1, passing0 = [passing0, 1]) : _valid3 && (valid37 = !0, passing0 = 1, props3 !== !0 && (props3 = props3 || {}, props3.may = !0)), valid37)
                errors = _errs142, vErrors !== null && (_errs142 ? vErrors.length = _errs142 : vErrors = null);
              else {
                let err169 = { instancePath: instancePath + "/admin/rules/" + i6, schemaPath: "#/properties/admin/properties/rules/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
              }
              if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                if (data53.effect === void 0) {
                  let err170 = { instancePath: instancePath + "/admin/rules/" + i6, schemaPath: "#/properties/admin/properties/rules/items/required", keyword: "required", params: { missingProperty: "effect" } };
                  vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                }
                if (data53.subject === void 0) {
                  let err171 = { instancePath: instancePath + "/admin/rules/" + i6, schemaPath: "#/properties/admin/properties/rules/items/required", keyword: "required", params: { missingProperty: "subject" } };
                  vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                }
                if (data53.object === void 0) {
                  let err172 = { instancePath: instancePath + "/admin/rules/" + i6, schemaPath: "#/properties/admin/properties/rules/items/required", keyword: "required", params: { missingProperty: "object" } };
                  vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
                }
                for (let key19 in data53)
                  if (!(key19 === "effect" || key19 === "subject" || key19 === "role" || key19 === "may" || key19 === "object")) {
                    let err173 = { instancePath: instancePath + "/admin/rules/" + i6, schemaPath: "#/properties/admin/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                    vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
                  }
                if (data53.effect !== void 0) {
                  let data54 = data53.effect;
                  if (!(data54 === "allow" || data54 === "deny")) {
                    let err174 = { instancePath: instancePath + "/admin/rules/" + i6 + "/effect", schemaPath: "#/properties/admin/properties/rules/items/properties/effect/enum", keyword: "enum", params: { allowedValues: schema31.properties.admin.properties.rules.items.properties.effect.enum } };
                    vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                  }
                }
                if (data53.subject !== void 0) {
                  let data55 = data53.subject;
                  if (typeof data55 == "string") {
                    if (func2(data55) > 255) {
                      let err175 = { instancePath: instancePath + "/admin/rules/" + i6 + "/subject", schemaPath: "#/properties/admin/properties/rules/items/properties/subject/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
                    }
                    if (!pattern27.test(data55)) {
                      let err176 = { instancePath: instancePath + "/admin/rules/" + i6 + "/subject", schemaPath: "#/properties/admin/properties/rules/items/properties/subject/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
                    }
                  } else {
                    let err177 = { instancePath: instancePath + "/admin/rules/" + i6 + "/subject", schemaPath: "#/properties/admin/properties/rules/items/properties/subject/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
                  }
                }
                if (data53.role !== void 0) {
                  let data56 = data53.role;
                  if (typeof data56 == "string") {
                    if (func2(data56) > 255) {
                      let err178 = { instancePath: instancePath + "/admin/rules/" + i6 + "/role", schemaPath: "#/properties/admin/properties/rules/items/properties/role/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
                    }
                    if (!pattern4.test(data56)) {
                      let err179 = { instancePath: instancePath + "/admin/rules/" + i6 + "/role", schemaPath: "#/properties/admin/properties/rules/items/properties/role/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
                    }
                  } else {
                    let err180 = { instancePath: instancePath + "/admin/rules/" + i6 + "/role", schemaPath: "#/properties/admin/properties/rules/items/properties/role/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                  }
                }
                if (data53.may !== void 0) {
                  let data57 = data53.may;
                  if (Array.isArray(data57)) {
                    if (data57.length < 1) {
                      let err181 = { instancePath: instancePath + "/admin/rules/" + i6 + "/may", schemaPath: "#/properties/admin/properties/rules/items/properties/may/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
                    }
                    let len7 = data57.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      let data58 = data57[i7];
                      if (!(data58 === "domain.create" || data58 === "domain.destroy" || data58 === "domain.pause" || data58 === "domain.unpause" || data58 === "domain.getinfo" || data58 === "domain.save" || data58 === "domain.restore" || data58 === "domain.set_limits" || data58 === "domain.set_weight" || data58 === "domain.get_weight" || data58 === "event.set_up" || data58 === "memory.populate" || data58 === "memory.page_out" || data58 === "memory.page_in" || data58 === "memory.map_foreign" || data58 === "grant.query" || data58 === "store.manage" || data58 === "policy.load" || data58 === "policy.test" || data58 === "policy.get" || data58 === "policy.query" || data58 === "schedule.get" || data58 === "schedule.set" || data58 === "host.getinfo" || data58 === "audit.read")) {
                        let err182 = { instancePath: instancePath + "/admin/rules/" + i6 + "/may/" + i7, schemaPath: "#/properties/admin/properties/rules/items/properties/may/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.admin.properties.rules.items.properties.may.items.enum } };
                        vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
                      }
                    }
                  } else {
                    let err183 = { instancePath: instancePath + "/admin/rules/" + i6 + "/may", schemaPath: "#/properties/admin/properties/rules/items/properties/may/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
                  }
                }
                if (data53.object !== void 0) {
                  let data59 = data53.object;
                  if (typeof data59 == "string") {
                    if (func2(data59) > 255) {
                      let err184 = { instancePath: instancePath + "/admin/rules/" + i6 + "/object", schemaPath: "#/properties/admin/properties/rules/items/properties/object/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
                    }
                    if (!pattern27.test(data59)) {
                      let err185 = { instancePath: instancePath + "/admin/rules/" + i6 + "/object", schemaPath: "#/properties/admin/properties/rules/items/properties/object/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
                    }
                  } else {
                    let err186 = { instancePath: instancePath + "/admin/rules/" + i6 + "/object", schemaPath: "#/properties/admin/properties/rules/items/properties/object/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                  }
                }
              } else {
                let err187 = { instancePath: instancePath + "/admin/rules/" + i6, schemaPath: "#/properties/admin/properties/rules/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
              }
            }
          } else {
            let err188 = { instancePath: instancePath + "/admin/rules", schemaPath: "#/properties/admin/properties/rules/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
          }
        }
      } else {
        let err189 = { instancePath: instancePath + "/admin", schemaPath: "#/properties/admin/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
      }
    }
    if (data.include !== void 0) {
      let data60 = data.include, _errs157 = errors, valid41 = !1, _errs158 = errors;
      if (typeof data60 == "string") {
        if (func2(data60) > 1e3) {
          let err190 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
        }
        if (!pattern27.test(data60)) {
          let err191 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
          vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
        }
      } else {
        let err192 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/anyOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
      }
      var _valid4 = _errs158 === errors;
      valid41 = valid41 || _valid4;
      let _errs160 = errors;
      if (Array.isArray(data60)) {
        if (data60.length > 1e3) {
          let err193 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
        }
        let len8 = data60.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data61 = data60[i8];
          if (typeof data61 == "string") {
            if (func2(data61) > 1e3) {
              let err194 = { instancePath: instancePath + "/include/" + i8, schemaPath: "#/properties/include/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
              vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
            }
            if (!pattern27.test(data61)) {
              let err195 = { instancePath: instancePath + "/include/" + i8, schemaPath: "#/properties/include/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
              vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
            }
          } else {
            let err196 = { instancePath: instancePath + "/include/" + i8, schemaPath: "#/properties/include/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
          }
        }
      } else {
        let err197 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/anyOf/1/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
      }
      var _valid4 = _errs160 === errors;
      if (valid41 = valid41 || _valid4, valid41)
        errors = _errs157, vErrors !== null && (_errs157 ? vErrors.length = _errs157 : vErrors = null);
      else {
        let err198 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/anyOf", keyword: "anyOf", params: {} };
        vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
      }
    }
    if (data.invariants !== void 0) {
      let data62 = data.invariants;
      if (Array.isArray(data62)) {
        if (data62.length > 1e3) {
          let err199 = { instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
        }
        let len9 = data62.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data63 = data62[i9], _errs168 = errors, valid46 = !1, passing1 = null, _errs169 = errors;
          if (data63 && typeof data63 == "object" && !Array.isArray(data63) && data63.noflow === void 0) {
            let err200 = { instancePath: instancePath + "/invariants/" + i9, schemaPath: "#/properties/invariants/items/oneOf/0/required", keyword: "required", params: { missingProperty: "noflow" } };
            vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
          }
          var _valid5 = _errs169 === errors;
          if (_valid5) {
            valid46 = !0, passing1 = 0;
            var props4 = {};
            props4.noflow = !0;
          }
          let _errs170 = errors;
          if (data63 && typeof data63 == "object" && !Array.isArray(data63) && data63.flow === void 0) {
            let err201 = { instancePath: instancePath + "/invariants/" + i9, schemaPath: "#/properties/invariants/items/oneOf/1/required", keyword: "required", params: { missingProperty: "flow" } };
            vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
          }
          var _valid5 = _errs170 === errors;
          if (_valid5 && valid46)
            valid46 = !1, passing1 = [passing1, 1];
          else {
            _valid5 && (valid46 = !0, passing1 = 1, props4 !== !0 && (props4 = props4 || {}, props4.flow = !0));
            let _errs171 = errors;
            if (data63 && typeof data63 == "object" && !Array.isArray(data63) && data63["only-via"] === void 0) {
              let err202 = { instancePath: instancePath + "/invariants/" + i9, schemaPath: "#/properties/invariants/items/oneOf/2/required", keyword: "required", params: { missingProperty: "only-via" } };
              vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
            }
            var _valid5 = _errs171 === errors;
            if (_valid5 && valid46)
              valid46 = !1, passing1 = [passing1, 2];
            else {
              _valid5 && (valid46 = !0, passing1 = 2, props4 !== !0 && (props4 = props4 || {}, props4["only-via"] = !0));
              let _errs172 = errors;
              if (data63 && typeof data63 == "object" && !Array.isArray(data63) && data63.exclusive === void 0) {
                let err203 = { instancePath: instancePath + "/invariants/" + i9, schemaPath: "#/properties/invariants/items/oneOf/3/required", keyword: "required", params: { missingProperty: "exclusive" } };
                vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
              }
              var _valid5 = _errs172 === errors;
              _valid5 && valid46 ? (valid46 = !1, passing1 = [passing1, 3]) : _valid5 && (valid46 = !0, passing1 = 3, props4 !== !0 && (props4 = props4 || {}, props4.exclusive = !0));
            }
          }
          if (valid46)
            errors = _errs168, vErrors !== null && (_errs168 ? vErrors.length = _errs168 : vErrors = null);
          else {
            let err204 = { instancePath: instancePath + "/invariants/" + i9, schemaPath: "#/properties/invariants/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
            vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
          }
          if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
            for (let key20 in data63)
              if (!(key20 === "name" || key20 === "noflow" || key20 === "flow" || key20 === "only-via" || key20 === "exclusive")) {
                let err205 = { instancePath: instancePath + "/invariants/" + i9, schemaPath: "#/properties/invariants/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
              }
            if (data63.name !== void 0) {
              let data64 = data63.name;
              if (typeof data64 == "string") {
                if (func2(data64) > 255) {
                  let err206 = { instancePath: instancePath + "/invariants/" + i9 + "/name", schemaPath: "#/properties/invariants/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
                }
                if (!pattern27.test(data64)) {
                  let err207 = { instancePath: instancePath + "/invariants/" + i9 + "/name", schemaPath: "#/properties/invariants/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
                }
              } else {
                let err208 = { instancePath: instancePath + "/invariants/" + i9 + "/name", schemaPath: "#/properties/invariants/items/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
              }
            }
            if (data63.noflow !== void 0) {
              let data65 = data63.noflow;
              if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                if (data65.from === void 0) {
                  let err209 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow", schemaPath: "#/properties/invariants/items/properties/noflow/required", keyword: "required", params: { missingProperty: "from" } };
                  vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
                }
                if (data65.to === void 0) {
                  let err210 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow", schemaPath: "#/properties/invariants/items/properties/noflow/required", keyword: "required", params: { missingProperty: "to" } };
                  vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
                }
                for (let key21 in data65)
                  if (!(key21 === "from" || key21 === "to")) {
                    let err211 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow", schemaPath: "#/properties/invariants/items/properties/noflow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                    vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
                  }
                if (data65.from !== void 0) {
                  let data66 = data65.from, _errs180 = errors, valid49 = !1, _errs181 = errors;
                  if (typeof data66 == "string") {
                    if (func2(data66) > 255) {
                      let err212 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/from", schemaPath: "#/properties/invariants/items/properties/noflow/properties/from/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
                    }
                    if (!pattern27.test(data66)) {
                      let err213 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/from", schemaPath: "#/properties/invariants/items/properties/noflow/properties/from/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
                    }
                  } else {
                    let err214 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/from", schemaPath: "#/properties/invariants/items/properties/noflow/properties/from/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
                  }
                  var _valid6 = _errs181 === errors;
                  valid49 = valid49 || _valid6;
                  let _errs183 = errors;
                  if (Array.isArray(data66)) {
                    if (data66.length > 1e4) {
                      let err215 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/from", schemaPath: "#/properties/invariants/items/properties/noflow/properties/from/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
                      vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
                    }
                    if (data66.length < 1) {
                      let err216 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/from", schemaPath: "#/properties/invariants/items/properties/noflow/properties/from/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
                    }
                    let len10 = data66.length;
                    for (let i10 = 0; i10 < len10; i10++) {
                      let data67 = data66[i10];
                      if (typeof data67 == "string") {
                        if (func2(data67) > 255) {
                          let err217 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/from/" + i10, schemaPath: "#/properties/invariants/items/properties/noflow/properties/from/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                          vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
                        }
                        if (!pattern27.test(data67)) {
                          let err218 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/from/" + i10, schemaPath: "#/properties/invariants/items/properties/noflow/properties/from/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                          vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
                        }
                      } else {
                        let err219 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/from/" + i10, schemaPath: "#/properties/invariants/items/properties/noflow/properties/from/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
                      }
                    }
                  } else {
                    let err220 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/from", schemaPath: "#/properties/invariants/items/properties/noflow/properties/from/anyOf/1/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
                  }
                  var _valid6 = _errs183 === errors;
                  if (valid49 = valid49 || _valid6, valid49)
                    errors = _errs180, vErrors !== null && (_errs180 ? vErrors.length = _errs180 : vErrors = null);
                  else {
                    let err221 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/from", schemaPath: "#/properties/invariants/items/properties/noflow/properties/from/anyOf", keyword: "anyOf", params: {} };
                    vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
                  }
                }
                if (data65.to !== void 0) {
                  let data68 = data65.to, _errs188 = errors, valid52 = !1, _errs189 = errors;
                  if (typeof data68 == "string") {
                    if (func2(data68) > 255) {
                      let err222 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/to", schemaPath: "#/properties/invariants/items/properties/noflow/properties/to/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
                    }
                    if (!pattern27.test(data68)) {
                      let err223 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/to", schemaPath: "#/properties/invariants/items/properties/noflow/properties/to/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
                    }
                  } else {
                    let err224 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/to", schemaPath: "#/properties/invariants/items/properties/noflow/properties/to/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
                  }
                  var _valid7 = _errs189 === errors;
                  valid52 = valid52 || _valid7;
                  let _errs191 = errors;
                  if (Array.isArray(data68)) {
                    if (data68.length > 1e4) {
                      let err225 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/to", schemaPath: "#/properties/invariants/items/properties/noflow/properties/to/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
                      vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
                    }
                    if (data68.length < 1) {
                      let err226 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/to", schemaPath: "#/properties/invariants/items/properties/noflow/properties/to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
                    }
                    let len11 = data68.length;
                    for (let i11 = 0; i11 < len11; i11++) {
                      let data69 = data68[i11];
                      if (typeof data69 == "string") {
                        if (func2(data69) > 255) {
                          let err227 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/to/" + i11, schemaPath: "#/properties/invariants/items/properties/noflow/properties/to/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                          vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
                        }
                        if (!pattern27.test(data69)) {
                          let err228 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/to/" + i11, schemaPath: "#/properties/invariants/items/properties/noflow/properties/to/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                          vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
                        }
                      } else {
                        let err229 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/to/" + i11, schemaPath: "#/properties/invariants/items/properties/noflow/properties/to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
                      }
                    }
                  } else {
                    let err230 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/to", schemaPath: "#/properties/invariants/items/properties/noflow/properties/to/anyOf/1/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
                  }
                  var _valid7 = _errs191 === errors;
                  if (valid52 = valid52 || _valid7, valid52)
                    errors = _errs188, vErrors !== null && (_errs188 ? vErrors.length = _errs188 : vErrors = null);
                  else {
                    let err231 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow/to", schemaPath: "#/properties/invariants/items/properties/noflow/properties/to/anyOf", keyword: "anyOf", params: {} };
                    vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
                  }
                }
              } else {
                let err232 = { instancePath: instancePath + "/invariants/" + i9 + "/noflow", schemaPath: "#/properties/invariants/items/properties/noflow/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
              }
            }
            if (data63.flow !== void 0) {
              let data70 = data63.flow;
              if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                if (data70.from === void 0) {
                  let err233 = { instancePath: instancePath + "/invariants/" + i9 + "/flow", schemaPath: "#/properties/invariants/items/properties/flow/required", keyword: "required", params: { missingProperty: "from" } };
                  vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
                }
                if (data70.to === void 0) {
                  let err234 = { instancePath: instancePath + "/invariants/" + i9 + "/flow", schemaPath: "#/properties/invariants/items/properties/flow/required", keyword: "required", params: { missingProperty: "to" } };
                  vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
                }
                for (let key22 in data70)
                  if (!(key22 === "from" || key22 === "to")) {
                    let err235 = { instancePath: instancePath + "/invariants/" + i9 + "/flow", schemaPath: "#/properties/invariants/items/properties/flow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                    vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
                  }
                if (data70.from !== void 0) {
                  let data71 = data70.from, _errs199 = errors, valid56 = !1, _errs200 = errors;
                  if (typeof data71 == "string") {
                    if (func2(data71) > 255) {
                      let err236 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/from", schemaPath: "#/properties/invariants/items/properties/flow/properties/from/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
                    }
                    if (!pattern27.test(data71)) {
                      let err237 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/from", schemaPath: "#/properties/invariants/items/properties/flow/properties/from/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
                    }
                  } else {
                    let err238 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/from", schemaPath: "#/properties/invariants/items/properties/flow/properties/from/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
                  }
                  var _valid8 = _errs200 === errors;
                  valid56 = valid56 || _valid8;
                  let _errs202 = errors;
                  if (Array.isArray(data71)) {
                    if (data71.length > 1e4) {
                      let err239 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/from", schemaPath: "#/properties/invariants/items/properties/flow/properties/from/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
                      vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
                    }
                    if (data71.length < 1) {
                      let err240 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/from", schemaPath: "#/properties/invariants/items/properties/flow/properties/from/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
                    }
                    let len12 = data71.length;
                    for (let i12 = 0; i12 < len12; i12++) {
                      let data72 = data71[i12];
                      if (typeof data72 == "string") {
                        if (func2(data72) > 255) {
                          let err241 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/from/" + i12, schemaPath: "#/properties/invariants/items/properties/flow/properties/from/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                          vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
                        }
                        if (!pattern27.test(data72)) {
                          let err242 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/from/" + i12, schemaPath: "#/properties/invariants/items/properties/flow/properties/from/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                          vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
                        }
                      } else {
                        let err243 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/from/" + i12, schemaPath: "#/properties/invariants/items/properties/flow/properties/from/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
                      }
                    }
                  } else {
                    let err244 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/from", schemaPath: "#/properties/invariants/items/properties/flow/properties/from/anyOf/1/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
                  }
                  var _valid8 = _errs202 === errors;
                  if (valid56 = valid56 || _valid8, valid56)
                    errors = _errs199, vErrors !== null && (_errs199 ? vErrors.length = _errs199 : vErrors = null);
                  else {
                    let err245 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/from", schemaPath: "#/properties/invariants/items/properties/flow/properties/from/anyOf", keyword: "anyOf", params: {} };
                    vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
                  }
                }
                if (data70.to !== void 0) {
                  let data73 = data70.to, _errs207 = errors, valid59 = !1, _errs208 = errors;
                  if (typeof data73 == "string") {
                    if (func2(data73) > 255) {
                      let err246 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/to", schemaPath: "#/properties/invariants/items/properties/flow/properties/to/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
                    }
                    if (!pattern27.test(data73)) {
                      let err247 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/to", schemaPath: "#/properties/invariants/items/properties/flow/properties/to/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
                    }
                  } else {
                    let err248 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/to", schemaPath: "#/properties/invariants/items/properties/flow/properties/to/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
                  }
                  var _valid9 = _errs208 === errors;
                  valid59 = valid59 || _valid9;
                  let _errs210 = errors;
                  if (Array.isArray(data73)) {
                    if (data73.length > 1e4) {
                      let err249 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/to", schemaPath: "#/properties/invariants/items/properties/flow/properties/to/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
                      vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
                    }
                    if (data73.length < 1) {
                      let err250 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/to", schemaPath: "#/properties/invariants/items/properties/flow/properties/to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
                    }
                    let len13 = data73.length;
                    for (let i13 = 0; i13 < len13; i13++) {
                      let data74 = data73[i13];
                      if (typeof data74 == "string") {
                        if (func2(data74) > 255) {
                          let err251 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/to/" + i13, schemaPath: "#/properties/invariants/items/properties/flow/properties/to/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                          vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
                        }
                        if (!pattern27.test(data74)) {
                          let err252 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/to/" + i13, schemaPath: "#/properties/invariants/items/properties/flow/properties/to/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                          vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
                        }
                      } else {
                        let err253 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/to/" + i13, schemaPath: "#/properties/invariants/items/properties/flow/properties/to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
                      }
                    }
                  } else {
                    let err254 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/to", schemaPath: "#/properties/invariants/items/properties/flow/properties/to/anyOf/1/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
                  }
                  var _valid9 = _errs210 === errors;
                  if (valid59 = valid59 || _valid9, valid59)
                    errors = _errs207, vErrors !== null && (_errs207 ? vErrors.length = _errs207 : vErrors = null);
                  else {
                    let err255 = { instancePath: instancePath + "/invariants/" + i9 + "/flow/to", schemaPath: "#/properties/invariants/items/properties/flow/properties/to/anyOf", keyword: "anyOf", params: {} };
                    vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
                  }
                }
              } else {
                let err256 = { instancePath: instancePath + "/invariants/" + i9 + "/flow", schemaPath: "#/properties/invariants/items/properties/flow/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
              }
            }
            if (data63["only-via"] !== void 0) {
              let data75 = data63["only-via"];
              if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                if (data75.from === void 0) {
                  let err257 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via", schemaPath: "#/properties/invariants/items/properties/only-via/required", keyword: "required", params: { missingProperty: "from" } };
                  vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
                }
                if (data75.to === void 0) {
                  let err258 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via", schemaPath: "#/properties/invariants/items/properties/only-via/required", keyword: "required", params: { missingProperty: "to" } };
                  vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
                }
                if (data75.via === void 0) {
                  let err259 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via", schemaPath: "#/properties/invariants/items/properties/only-via/required", keyword: "required", params: { missingProperty: "via" } };
                  vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
                }
                for (let key23 in data75)
                  if (!(key23 === "from" || key23 === "to" || key23 === "via")) {
                    let err260 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via", schemaPath: "#/properties/invariants/items/properties/only-via/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                    vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
                  }
                if (data75.from !== void 0) {
                  let data76 = data75.from, _errs218 = errors, valid63 = !1, _errs219 = errors;
                  if (typeof data76 == "string") {
                    if (func2(data76) > 255) {
                      let err261 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/from", schemaPath: "#/properties/invariants/items/properties/only-via/properties/from/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
                    }
                    if (!pattern27.test(data76)) {
                      let err262 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/from", schemaPath: "#/properties/invariants/items/properties/only-via/properties/from/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
                    }
                  } else {
                    let err263 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/from", schemaPath: "#/properties/invariants/items/properties/only-via/properties/from/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
                  }
                  var _valid10 = _errs219 === errors;
                  valid63 = valid63 || _valid10;
                  let _errs221 = errors;
                  if (Array.isArray(data76)) {
                    if (data76.length > 1e4) {
                      let err264 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/from", schemaPath: "#/properties/invariants/items/properties/only-via/properties/from/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
                      vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
                    }
                    if (data76.length < 1) {
                      let err265 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/from", schemaPath: "#/properties/invariants/items/properties/only-via/properties/from/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
                    }
                    let len14 = data76.length;
                    for (let i14 = 0; i14 < len14; i14++) {
                      let data77 = data76[i14];
                      if (typeof data77 == "string") {
                        if (func2(data77) > 255) {
                          let err266 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/from/" + i14, schemaPath: "#/properties/invariants/items/properties/only-via/properties/from/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                          vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
                        }
                        if (!pattern27.test(data77)) {
                          let err267 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/from/" + i14, schemaPath: "#/properties/invariants/items/properties/only-via/properties/from/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                          vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
                        }
                      } else {
                        let err268 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/from/" + i14, schemaPath: "#/properties/invariants/items/properties/only-via/properties/from/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
                      }
                    }
                  } else {
                    let err269 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/from", schemaPath: "#/properties/invariants/items/properties/only-via/properties/from/anyOf/1/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
                  }
                  var _valid10 = _errs221 === errors;
                  if (valid63 = valid63 || _valid10, valid63)
                    errors = _errs218, vErrors !== null && (_errs218 ? vErrors.length = _errs218 : vErrors = null);
                  else {
                    let err270 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/from", schemaPath: "#/properties/invariants/items/properties/only-via/properties/from/anyOf", keyword: "anyOf", params: {} };
                    vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
                  }
                }
                if (data75.to !== void 0) {
                  let data78 = data75.to, _errs226 = errors, valid66 = !1, _errs227 = errors;
                  if (typeof data78 == "string") {
                    if (func2(data78) > 255) {
                      let err271 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/to", schemaPath: "#/properties/invariants/items/properties/only-via/properties/to/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
                    }
                    if (!pattern27.test(data78)) {
                      let err272 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/to", schemaPath: "#/properties/invariants/items/properties/only-via/properties/to/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
                    }
                  } else {
                    let err273 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/to", schemaPath: "#/properties/invariants/items/properties/only-via/properties/to/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
                  }
                  var _valid11 = _errs227 === errors;
                  valid66 = valid66 || _valid11;
                  let _errs229 = errors;
                  if (Array.isArray(data78)) {
                    if (data78.length > 1e4) {
                      let err274 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/to", schemaPath: "#/properties/invariants/items/properties/only-via/properties/to/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
                      vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
                    }
                    if (data78.length < 1) {
                      let err275 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/to", schemaPath: "#/properties/invariants/items/properties/only-via/properties/to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
                    }
                    let len15 = data78.length;
                    for (let i15 = 0; i15 < len15; i15++) {
                      let data79 = data78[i15];
                      if (typeof data79 == "string") {
                        if (func2(data79) > 255) {
                          let err276 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/to/" + i15, schemaPath: "#/properties/invariants/items/properties/only-via/properties/to/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                          vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
                        }
                        if (!pattern27.test(data79)) {
                          let err277 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/to/" + i15, schemaPath: "#/properties/invariants/items/properties/only-via/properties/to/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                          vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
                        }
                      } else {
                        let err278 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/to/" + i15, schemaPath: "#/properties/invariants/items/properties/only-via/properties/to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
                      }
                    }
                  } else {
                    let err279 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/to", schemaPath: "#/properties/invariants/items/properties/only-via/properties/to/anyOf/1/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
                  }
                  var _valid11 = _errs229 === errors;
                  if (valid66 = valid66 || _valid11, valid66)
                    errors = _errs226, vErrors !== null && (_errs226 ? vErrors.length = _errs226 : vErrors = null);
                  else {
                    let err280 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/to", schemaPath: "#/properties/invariants/items/properties/only-via/properties/to/anyOf", keyword: "anyOf", params: {} };
                    vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
                  }
                }
                if (data75.via !== void 0) {
                  let data80 = data75.via, _errs234 = errors, valid69 = !1, _errs235 = errors;
                  if (typeof data80 == "string") {
                    if (func2(data80) > 255) {
                      let err281 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/via", schemaPath: "#/properties/invariants/items/properties/only-via/properties/via/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++;
                    }
                    if (!pattern27.test(data80)) {
                      let err282 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/via", schemaPath: "#/properties/invariants/items/properties/only-via/properties/via/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
                    }
                  } else {
                    let err283 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/via", schemaPath: "#/properties/invariants/items/properties/only-via/properties/via/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
                  }
                  var _valid12 = _errs235 === errors;
                  valid69 = valid69 || _valid12;
                  let _errs237 = errors;
                  if (Array.isArray(data80)) {
                    if (data80.length > 1e4) {
                      let err284 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/via", schemaPath: "#/properties/invariants/items/properties/only-via/properties/via/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
                      vErrors === null ? vErrors = [err284] : vErrors.push(err284), errors++;
                    }
                    if (data80.length < 1) {
                      let err285 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/via", schemaPath: "#/properties/invariants/items/properties/only-via/properties/via/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
                    }
                    let len16 = data80.length;
                    for (let i16 = 0; i16 < len16; i16++) {
                      let data81 = data80[i16];
                      if (typeof data81 == "string") {
                        if (func2(data81) > 255) {
                          let err286 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/via/" + i16, schemaPath: "#/properties/invariants/items/properties/only-via/properties/via/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                          vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
                        }
                        if (!pattern27.test(data81)) {
                          let err287 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/via/" + i16, schemaPath: "#/properties/invariants/items/properties/only-via/properties/via/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                          vErrors === null ? vErrors = [err287] : vErrors.push(err287), errors++;
                        }
                      } else {
                        let err288 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/via/" + i16, schemaPath: "#/properties/invariants/items/properties/only-via/properties/via/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
                      }
                    }
                  } else {
                    let err289 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/via", schemaPath: "#/properties/invariants/items/properties/only-via/properties/via/anyOf/1/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
                  }
                  var _valid12 = _errs237 === errors;
                  if (valid69 = valid69 || _valid12, valid69)
                    errors = _errs234, vErrors !== null && (_errs234 ? vErrors.length = _errs234 : vErrors = null);
                  else {
                    let err290 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via/via", schemaPath: "#/properties/invariants/items/properties/only-via/properties/via/anyOf", keyword: "anyOf", params: {} };
                    vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
                  }
                }
              } else {
                let err291 = { instancePath: instancePath + "/invariants/" + i9 + "/only-via", schemaPath: "#/properties/invariants/items/properties/only-via/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++;
              }
            }
            if (data63.exclusive !== void 0) {
              let data82 = data63.exclusive;
              if (Array.isArray(data82)) {
                if (data82.length > 1e3) {
                  let err292 = { instancePath: instancePath + "/invariants/" + i9 + "/exclusive", schemaPath: "#/properties/invariants/items/properties/exclusive/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
                }
                let len17 = data82.length;
                for (let i17 = 0; i17 < len17; i17++) {
                  let data83 = data82[i17], _errs244 = errors, valid74 = !1, _errs245 = errors;
                  if (typeof data83 == "string") {
                    if (func2(data83) > 255) {
                      let err293 = { instancePath: instancePath + "/invariants/" + i9 + "/exclusive/" + i17, schemaPath: "#/properties/invariants/items/properties/exclusive/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
                    }
                    if (!pattern27.test(data83)) {
                      let err294 = { instancePath: instancePath + "/invariants/" + i9 + "/exclusive/" + i17, schemaPath: "#/properties/invariants/items/properties/exclusive/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
                    }
                  } else {
                    let err295 = { instancePath: instancePath + "/invariants/" + i9 + "/exclusive/" + i17, schemaPath: "#/properties/invariants/items/properties/exclusive/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
                  }
                  var _valid13 = _errs245 === errors;
                  valid74 = valid74 || _valid13;
                  let _errs247 = errors;
                  if (Array.isArray(data83)) {
                    if (data83.length > 1e4) {
                      let err296 = { instancePath: instancePath + "/invariants/" + i9 + "/exclusive/" + i17, schemaPath: "#/properties/invariants/items/properties/exclusive/items/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
                      vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
                    }
                    if (data83.length < 1) {
                      let err297 = { instancePath: instancePath + "/invariants/" + i9 + "/exclusive/" + i17, schemaPath: "#/properties/invariants/items/properties/exclusive/items/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
                    }
                    let len18 = data83.length;
                    for (let i18 = 0; i18 < len18; i18++) {
                      let data84 = data83[i18];
                      if (typeof data84 == "string") {
                        if (func2(data84) > 255) {
                          let err298 = { instancePath: instancePath + "/invariants/" + i9 + "/exclusive/" + i17 + "/" + i18, schemaPath: "#/properties/invariants/items/properties/exclusive/items/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                          vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
                        }
                        if (!pattern27.test(data84)) {
                          let err299 = { instancePath: instancePath + "/invariants/" + i9 + "/exclusive/" + i17 + "/" + i18, schemaPath: "#/properties/invariants/items/properties/exclusive/items/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                          vErrors === null ? vErrors = [err299] : vErrors.push(err299), errors++;
                        }
                      } else {
                        let err300 = { instancePath: instancePath + "/invariants/" + i9 + "/exclusive/" + i17 + "/" + i18, schemaPath: "#/properties/invariants/items/properties/exclusive/items/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
                      }
                    }
                  } else {
                    let err301 = { instancePath: instancePath + "/invariants/" + i9 + "/exclusive/" + i17, schemaPath: "#/properties/invariants/items/properties/exclusive/items/anyOf/1/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
                  }
                  var _valid13 = _errs247 === errors;
                  if (valid74 = valid74 || _valid13, valid74)
                    errors = _errs244, vErrors !== null && (_errs244 ? vErrors.length = _errs244 : vErrors = null);
                  else {
                    let err302 = { instancePath: instancePath + "/invariants/" + i9 + "/exclusive/" + i17, schemaPath: "#/properties/invariants/items/properties/exclusive/items/anyOf", keyword: "anyOf", params: {} };
                    vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
                  }
                }
              } else {
                let err303 = { instancePath: instancePath + "/invariants/" + i9 + "/exclusive", schemaPath: "#/properties/invariants/items/properties/exclusive/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
              }
            }
          } else {
            let err304 = { instancePath: instancePath + "/invariants/" + i9, schemaPath: "#/properties/invariants/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
          }
        }
      } else {
        let err305 = { instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
      }
    }
    if (data.tests !== void 0) {
      let data85 = data.tests;
      if (Array.isArray(data85)) {
        if (data85.length > 2e4) {
          let err306 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/maxItems", keyword: "maxItems", params: { limit: 2e4 } };
          vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
        }
        let len19 = data85.length;
        for (let i19 = 0; i19 < len19; i19++) {
          let data86 = data85[i19];
          if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
            if (data86.subject === void 0) {
              let err307 = { instancePath: instancePath + "/tests/" + i19, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "subject" } };
              vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
            }
            if (data86.op === void 0) {
              let err308 = { instancePath: instancePath + "/tests/" + i19, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "op" } };
              vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
            }
            if (data86.expect === void 0) {
              let err309 = { instancePath: instancePath + "/tests/" + i19, schemaPath: "#/properties/tests/items/required", keyword: "required", params: { missingProperty: "expect" } };
              vErrors === null ? vErrors = [err309] : vErrors.push(err309), errors++;
            }
            for (let key24 in data86)
              if (!func1.call(schema31.properties.tests.items.properties, key24)) {
                let err310 = { instancePath: instancePath + "/tests/" + i19, schemaPath: "#/properties/tests/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                vErrors === null ? vErrors = [err310] : vErrors.push(err310), errors++;
              }
            if (data86.name !== void 0) {
              let data87 = data86.name;
              if (typeof data87 == "string") {
                if (func2(data87) > 255) {
                  let err311 = { instancePath: instancePath + "/tests/" + i19 + "/name", schemaPath: "#/properties/tests/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err311] : vErrors.push(err311), errors++;
                }
                if (!pattern27.test(data87)) {
                  let err312 = { instancePath: instancePath + "/tests/" + i19 + "/name", schemaPath: "#/properties/tests/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err312] : vErrors.push(err312), errors++;
                }
              } else {
                let err313 = { instancePath: instancePath + "/tests/" + i19 + "/name", schemaPath: "#/properties/tests/items/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err313] : vErrors.push(err313), errors++;
              }
            }
            if (data86.running !== void 0) {
              let data88 = data86.running;
              if (Array.isArray(data88)) {
                if (data88.length > 1e3) {
                  let err314 = { instancePath: instancePath + "/tests/" + i19 + "/running", schemaPath: "#/properties/tests/items/properties/running/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  vErrors === null ? vErrors = [err314] : vErrors.push(err314), errors++;
                }
                let len20 = data88.length;
                for (let i20 = 0; i20 < len20; i20++) {
                  let data89 = data88[i20];
                  if (typeof data89 == "string") {
                    if (func2(data89) > 255) {
                      let err315 = { instancePath: instancePath + "/tests/" + i19 + "/running/" + i20, schemaPath: "#/properties/tests/items/properties/running/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err315] : vErrors.push(err315), errors++;
                    }
                    if (!pattern4.test(data89)) {
                      let err316 = { instancePath: instancePath + "/tests/" + i19 + "/running/" + i20, schemaPath: "#/properties/tests/items/properties/running/items/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err316] : vErrors.push(err316), errors++;
                    }
                  } else {
                    let err317 = { instancePath: instancePath + "/tests/" + i19 + "/running/" + i20, schemaPath: "#/properties/tests/items/properties/running/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err317] : vErrors.push(err317), errors++;
                  }
                }
              } else {
                let err318 = { instancePath: instancePath + "/tests/" + i19 + "/running", schemaPath: "#/properties/tests/items/properties/running/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err318] : vErrors.push(err318), errors++;
              }
            }
            if (data86.ran !== void 0) {
              let data90 = data86.ran;
              if (Array.isArray(data90)) {
                if (data90.length > 1e3) {
                  let err319 = { instancePath: instancePath + "/tests/" + i19 + "/ran", schemaPath: "#/properties/tests/items/properties/ran/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  vErrors === null ? vErrors = [err319] : vErrors.push(err319), errors++;
                }
                let len21 = data90.length;
                for (let i21 = 0; i21 < len21; i21++) {
                  let data91 = data90[i21];
                  if (typeof data91 == "string") {
                    if (func2(data91) > 255) {
                      let err320 = { instancePath: instancePath + "/tests/" + i19 + "/ran/" + i21, schemaPath: "#/properties/tests/items/properties/ran/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err320] : vErrors.push(err320), errors++;
                    }
                    if (!pattern4.test(data91)) {
                      let err321 = { instancePath: instancePath + "/tests/" + i19 + "/ran/" + i21, schemaPath: "#/properties/tests/items/properties/ran/items/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err321] : vErrors.push(err321), errors++;
                    }
                  } else {
                    let err322 = { instancePath: instancePath + "/tests/" + i19 + "/ran/" + i21, schemaPath: "#/properties/tests/items/properties/ran/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err322] : vErrors.push(err322), errors++;
                  }
                }
              } else {
                let err323 = { instancePath: instancePath + "/tests/" + i19 + "/ran", schemaPath: "#/properties/tests/items/properties/ran/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err323] : vErrors.push(err323), errors++;
              }
            }
            if (data86.subject !== void 0) {
              let data92 = data86.subject, _errs267 = errors, valid84 = !1, _errs268 = errors;
              if (typeof data92 == "string") {
                if (func2(data92) > 255) {
                  let err324 = { instancePath: instancePath + "/tests/" + i19 + "/subject", schemaPath: "#/properties/tests/items/properties/subject/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err324] : vErrors.push(err324), errors++;
                }
                if (!pattern27.test(data92)) {
                  let err325 = { instancePath: instancePath + "/tests/" + i19 + "/subject", schemaPath: "#/properties/tests/items/properties/subject/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err325] : vErrors.push(err325), errors++;
                }
              } else {
                let err326 = { instancePath: instancePath + "/tests/" + i19 + "/subject", schemaPath: "#/properties/tests/items/properties/subject/anyOf/0/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err326] : vErrors.push(err326), errors++;
              }
              var _valid14 = _errs268 === errors;
              valid84 = valid84 || _valid14;
              let _errs270 = errors;
              if (Array.isArray(data92)) {
                if (data92.length > 1e4) {
                  let err327 = { instancePath: instancePath + "/tests/" + i19 + "/subject", schemaPath: "#/properties/tests/items/properties/subject/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
                  vErrors === null ? vErrors = [err327] : vErrors.push(err327), errors++;
                }
                if (data92.length < 1) {
                  let err328 = { instancePath: instancePath + "/tests/" + i19 + "/subject", schemaPath: "#/properties/tests/items/properties/subject/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err328] : vErrors.push(err328), errors++;
                }
                let len22 = data92.length;
                for (let i22 = 0; i22 < len22; i22++) {
                  let data93 = data92[i22];
                  if (typeof data93 == "string") {
                    if (func2(data93) > 255) {
                      let err329 = { instancePath: instancePath + "/tests/" + i19 + "/subject/" + i22, schemaPath: "#/properties/tests/items/properties/subject/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err329] : vErrors.push(err329), errors++;
                    }
                    if (!pattern27.test(data93)) {
                      let err330 = { instancePath: instancePath + "/tests/" + i19 + "/subject/" + i22, schemaPath: "#/properties/tests/items/properties/subject/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err330] : vErrors.push(err330), errors++;
                    }
                  } else {
                    let err331 = { instancePath: instancePath + "/tests/" + i19 + "/subject/" + i22, schemaPath: "#/properties/tests/items/properties/subject/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err331] : vErrors.push(err331), errors++;
                  }
                }
              } else {
                let err332 = { instancePath: instancePath + "/tests/" + i19 + "/subject", schemaPath: "#/properties/tests/items/properties/subject/anyOf/1/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err332] : vErrors.push(err332), errors++;
              }
              var _valid14 = _errs270 === errors;
              if (valid84 = valid84 || _valid14, valid84)
                errors = _errs267, vErrors !== null && (_errs267 ? vErrors.length = _errs267 : vErrors = null);
              else {
                let err333 = { instancePath: instancePath + "/tests/" + i19 + "/subject", schemaPath: "#/properties/tests/items/properties/subject/anyOf", keyword: "anyOf", params: {} };
                vErrors === null ? vErrors = [err333] : vErrors.push(err333), errors++;
              }
            }
            if (data86.op !== void 0) {
              let data94 = data86.op, _errs275 = errors, valid87 = !1, _errs276 = errors;
              if (!(data94 === "event.alloc" || data94 === "event.bind" || data94 === "event.send" || data94 === "grant.map" || data94 === "grant.map_readonly" || data94 === "grant.copy_from" || data94 === "grant.copy_to" || data94 === "grant.transfer" || data94 === "grant.relay" || data94 === "store.read" || data94 === "store.watch" || data94 === "store.write" || data94 === "store.share" || data94 === "message.register" || data94 === "message.send" || data94 === "resource.use" || data94 === "domain.start" || data94 === "domain.create" || data94 === "domain.destroy" || data94 === "domain.pause" || data94 === "domain.unpause" || data94 === "domain.getinfo" || data94 === "domain.save" || data94 === "domain.restore" || data94 === "domain.set_limits" || data94 === "domain.set_weight" || data94 === "domain.get_weight" || data94 === "event.set_up" || data94 === "memory.populate" || data94 === "memory.page_out" || data94 === "memory.page_in" || data94 === "memory.map_foreign" || data94 === "grant.query" || data94 === "store.manage" || data94 === "policy.load" || data94 === "policy.test" || data94 === "policy.get" || data94 === "policy.query" || data94 === "schedule.get" || data94 === "schedule.set" || data94 === "host.getinfo" || data94 === "audit.read")) {
                let err334 = { instancePath: instancePath + "/tests/" + i19 + "/op", schemaPath: "#/properties/tests/items/properties/op/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.tests.items.properties.op.anyOf[0].enum } };
                vErrors === null ? vErrors = [err334] : vErrors.push(err334), errors++;
              }
              var _valid15 = _errs276 === errors;
              valid87 = valid87 || _valid15;
              let _errs277 = errors;
              if (Array.isArray(data94)) {
                if (data94.length > 42) {
                  let err335 = { instancePath: instancePath + "/tests/" + i19 + "/op", schemaPath: "#/properties/tests/items/properties/op/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 42 } };
                  vErrors === null ? vErrors = [err335] : vErrors.push(err335), errors++;
                }
                if (data94.length < 1) {
                  let err336 = { instancePath: instancePath + "/tests/" + i19 + "/op", schemaPath: "#/properties/tests/items/properties/op/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err336] : vErrors.push(err336), errors++;
                }
                let len23 = data94.length;
                for (let i23 = 0; i23 < len23; i23++) {
                  let data95 = data94[i23];
                  if (!(data95 === "event.alloc" || data95 === "event.bind" || data95 === "event.send" || data95 === "grant.map" || data95 === "grant.map_readonly" || data95 === "grant.copy_from" || data95 === "grant.copy_to" || data95 === "grant.transfer" || data95 === "grant.relay" || data95 === "store.read" || data95 === "store.watch" || data95 === "store.write" || data95 === "store.share" || data95 === "message.register" || data95 === "message.send" || data95 === "resource.use" || data95 === "domain.start" || data95 === "domain.create" || data95 === "domain.destroy" || data95 === "domain.pause" || data95 === "domain.unpause" || data95 === "domain.getinfo" || data95 === "domain.save" || data95 === "domain.restore" || data95 === "domain.set_limits" || data95 === "domain.set_weight" || data95 === "domain.get_weight" || data95 === "event.set_up" || data95 === "memory.populate" || data95 === "memory.page_out" || data95 === "memory.page_in" || data95 === "memory.map_foreign" || data95 === "grant.query" || data95 === "store.manage" || data95 === "policy.load" || data95 === "policy.test" || data95 === "policy.get" || data95 === "policy.query" || data95 === "schedule.get" || data95 === "schedule.set" || data95 === "host.getinfo" || data95 === "audit.read")) {
                    let err337 = { instancePath: instancePath + "/tests/" + i19 + "/op/" + i23, schemaPath: "#/properties/tests/items/properties/op/anyOf/1/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.tests.items.properties.op.anyOf[1].items.enum } };
                    vErrors === null ? vErrors = [err337] : vErrors.push(err337), errors++;
                  }
                }
              } else {
                let err338 = { instancePath: instancePath + "/tests/" + i19 + "/op", schemaPath: "#/properties/tests/items/properties/op/anyOf/1/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err338] : vErrors.push(err338), errors++;
              }
              var _valid15 = _errs277 === errors;
              if (valid87 = valid87 || _valid15, valid87)
                errors = _errs275, vErrors !== null && (_errs275 ? vErrors.length = _errs275 : vErrors = null);
              else {
                let err339 = { instancePath: instancePath + "/tests/" + i19 + "/op", schemaPath: "#/properties/tests/items/properties/op/anyOf", keyword: "anyOf", params: {} };
                vErrors === null ? vErrors = [err339] : vErrors.push(err339), errors++;
              }
            }
            if (data86.object !== void 0) {
              let data96 = data86.object, _errs281 = errors, valid90 = !1, _errs282 = errors;
              if (typeof data96 == "string") {
                if (func2(data96) > 255) {
                  let err340 = { instancePath: instancePath + "/tests/" + i19 + "/object", schemaPath: "#/properties/tests/items/properties/object/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err340] : vErrors.push(err340), errors++;
                }
                if (!pattern27.test(data96)) {
                  let err341 = { instancePath: instancePath + "/tests/" + i19 + "/object", schemaPath: "#/properties/tests/items/properties/object/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err341] : vErrors.push(err341), errors++;
                }
              } else {
                let err342 = { instancePath: instancePath + "/tests/" + i19 + "/object", schemaPath: "#/properties/tests/items/properties/object/anyOf/0/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err342] : vErrors.push(err342), errors++;
              }
              var _valid16 = _errs282 === errors;
              valid90 = valid90 || _valid16;
              let _errs284 = errors;
              if (Array.isArray(data96)) {
                if (data96.length > 1e4) {
                  let err343 = { instancePath: instancePath + "/tests/" + i19 + "/object", schemaPath: "#/properties/tests/items/properties/object/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
                  vErrors === null ? vErrors = [err343] : vErrors.push(err343), errors++;
                }
                if (data96.length < 1) {
                  let err344 = { instancePath: instancePath + "/tests/" + i19 + "/object", schemaPath: "#/properties/tests/items/properties/object/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err344] : vErrors.push(err344), errors++;
                }
                let len24 = data96.length;
                for (let i24 = 0; i24 < len24; i24++) {
                  let data97 = data96[i24];
                  if (typeof data97 == "string") {
                    if (func2(data97) > 255) {
                      let err345 = { instancePath: instancePath + "/tests/" + i19 + "/object/" + i24, schemaPath: "#/properties/tests/items/properties/object/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err345] : vErrors.push(err345), errors++;
                    }
                    if (!pattern27.test(data97)) {
                      let err346 = { instancePath: instancePath + "/tests/" + i19 + "/object/" + i24, schemaPath: "#/properties/tests/items/properties/object/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err346] : vErrors.push(err346), errors++;
                    }
                  } else {
                    let err347 = { instancePath: instancePath + "/tests/" + i19 + "/object/" + i24, schemaPath: "#/properties/tests/items/properties/object/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err347] : vErrors.push(err347), errors++;
                  }
                }
              } else {
                let err348 = { instancePath: instancePath + "/tests/" + i19 + "/object", schemaPath: "#/properties/tests/items/properties/object/anyOf/1/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err348] : vErrors.push(err348), errors++;
              }
              var _valid16 = _errs284 === errors;
              if (valid90 = valid90 || _valid16, valid90)
                errors = _errs281, vErrors !== null && (_errs281 ? vErrors.length = _errs281 : vErrors = null);
              else {
                let err349 = { instancePath: instancePath + "/tests/" + i19 + "/object", schemaPath: "#/properties/tests/items/properties/object/anyOf", keyword: "anyOf", params: {} };
                vErrors === null ? vErrors = [err349] : vErrors.push(err349), errors++;
              }
            }
            if (data86.expect !== void 0) {
              let data98 = data86.expect;
              if (!(data98 === "permit" || data98 === "deny")) {
                let err350 = { instancePath: instancePath + "/tests/" + i19 + "/expect", schemaPath: "#/properties/tests/items/properties/expect/enum", keyword: "enum", params: { allowedValues: schema31.properties.tests.items.properties.expect.enum } };
                vErrors === null ? vErrors = [err350] : vErrors.push(err350), errors++;
              }
            }
            if (data86.reason !== void 0) {
              let data99 = data86.reason;
              if (!(data99 === "forbidden" || data99 === "not-permitted")) {
                let err351 = { instancePath: instancePath + "/tests/" + i19 + "/reason", schemaPath: "#/properties/tests/items/properties/reason/enum", keyword: "enum", params: { allowedValues: schema31.properties.tests.items.properties.reason.enum } };
                vErrors === null ? vErrors = [err351] : vErrors.push(err351), errors++;
              }
            }
            if (data86.rule !== void 0) {
              let data100 = data86.rule;
              if (typeof data100 == "string") {
                if (func2(data100) > 271) {
                  let err352 = { instancePath: instancePath + "/tests/" + i19 + "/rule", schemaPath: "#/properties/tests/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 271 } };
                  vErrors === null ? vErrors = [err352] : vErrors.push(err352), errors++;
                }
              } else {
                let err353 = { instancePath: instancePath + "/tests/" + i19 + "/rule", schemaPath: "#/properties/tests/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err353] : vErrors.push(err353), errors++;
              }
            }
          } else {
            let err354 = { instancePath: instancePath + "/tests/" + i19, schemaPath: "#/properties/tests/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err354] : vErrors.push(err354), errors++;
          }
        }
      } else {
        let err355 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err355] : vErrors.push(err355), errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data101 = data.waivers;
      if (Array.isArray(data101)) {
        if (data101.length > 1e3) {
          let err356 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          vErrors === null ? vErrors = [err356] : vErrors.push(err356), errors++;
        }
        let len25 = data101.length;
        for (let i25 = 0; i25 < len25; i25++) {
          let data102 = data101[i25];
          if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
            if (data102.rule === void 0) {
              let err357 = { instancePath: instancePath + "/waivers/" + i25, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "rule" } };
              vErrors === null ? vErrors = [err357] : vErrors.push(err357), errors++;
            }
            if (data102.reason === void 0) {
              let err358 = { instancePath: instancePath + "/waivers/" + i25, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" } };
              vErrors === null ? vErrors = [err358] : vErrors.push(err358), errors++;
            }
            if (data102.expires === void 0) {
              let err359 = { instancePath: instancePath + "/waivers/" + i25, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "expires" } };
              vErrors === null ? vErrors = [err359] : vErrors.push(err359), errors++;
            }
            for (let key25 in data102)
              if (!(key25 === "rule" || key25 === "about" || key25 === "reason" || key25 === "expires")) {
                let err360 = { instancePath: instancePath + "/waivers/" + i25, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } };
                vErrors === null ? vErrors = [err360] : vErrors.push(err360), errors++;
              }
            if (data102.rule !== void 0) {
              let data103 = data102.rule;
              if (typeof data103 == "string") {
                if (func2(data103) > 255) {
                  let err361 = { instancePath: instancePath + "/waivers/" + i25 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err361] : vErrors.push(err361), errors++;
                }
              } else {
                let err362 = { instancePath: instancePath + "/waivers/" + i25 + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err362] : vErrors.push(err362), errors++;
              }
            }
            if (data102.about !== void 0) {
              let data104 = data102.about;
              if (typeof data104 == "string") {
                if (func2(data104) > 255) {
                  let err363 = { instancePath: instancePath + "/waivers/" + i25 + "/about", schemaPath: "#/properties/waivers/items/properties/about/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err363] : vErrors.push(err363), errors++;
                }
                if (!pattern27.test(data104)) {
                  let err364 = { instancePath: instancePath + "/waivers/" + i25 + "/about", schemaPath: "#/properties/waivers/items/properties/about/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err364] : vErrors.push(err364), errors++;
                }
              } else {
                let err365 = { instancePath: instancePath + "/waivers/" + i25 + "/about", schemaPath: "#/properties/waivers/items/properties/about/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err365] : vErrors.push(err365), errors++;
              }
            }
            if (data102.reason !== void 0) {
              let data105 = data102.reason;
              if (typeof data105 == "string") {
                if (func2(data105) > 1e3) {
                  let err366 = { instancePath: instancePath + "/waivers/" + i25 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  vErrors === null ? vErrors = [err366] : vErrors.push(err366), errors++;
                }
                if (!pattern17.test(data105)) {
                  let err367 = { instancePath: instancePath + "/waivers/" + i25 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err367] : vErrors.push(err367), errors++;
                }
              } else {
                let err368 = { instancePath: instancePath + "/waivers/" + i25 + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err368] : vErrors.push(err368), errors++;
              }
            }
            if (data102.expires !== void 0) {
              let data106 = data102.expires;
              if (typeof data106 == "string") {
                if (!pattern58.test(data106)) {
                  let err369 = { instancePath: instancePath + "/waivers/" + i25 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } };
                  vErrors === null ? vErrors = [err369] : vErrors.push(err369), errors++;
                }
              } else {
                let err370 = { instancePath: instancePath + "/waivers/" + i25 + "/expires", schemaPath: "#/properties/waivers/items/properties/expires/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err370] : vErrors.push(err370), errors++;
              }
            }
          } else {
            let err371 = { instancePath: instancePath + "/waivers/" + i25, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err371] : vErrors.push(err371), errors++;
          }
        }
      } else {
        let err372 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err372] : vErrors.push(err372), errors++;
      }
    }
    if (data.permissive !== void 0) {
      let data107 = data.permissive;
      if (Array.isArray(data107)) {
        if (data107.length > 1e4) {
          let err373 = { instancePath: instancePath + "/permissive", schemaPath: "#/properties/permissive/maxItems", keyword: "maxItems", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err373] : vErrors.push(err373), errors++;
        }
        let len26 = data107.length;
        for (let i26 = 0; i26 < len26; i26++) {
          let data108 = data107[i26];
          if (typeof data108 == "string") {
            if (func2(data108) > 255) {
              let err374 = { instancePath: instancePath + "/permissive/" + i26, schemaPath: "#/properties/permissive/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
              vErrors === null ? vErrors = [err374] : vErrors.push(err374), errors++;
            }
            if (!pattern27.test(data108)) {
              let err375 = { instancePath: instancePath + "/permissive/" + i26, schemaPath: "#/properties/permissive/items/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
              vErrors === null ? vErrors = [err375] : vErrors.push(err375), errors++;
            }
          } else {
            let err376 = { instancePath: instancePath + "/permissive/" + i26, schemaPath: "#/properties/permissive/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err376] : vErrors.push(err376), errors++;
          }
        }
      } else {
        let err377 = { instancePath: instancePath + "/permissive", schemaPath: "#/properties/permissive/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err377] : vErrors.push(err377), errors++;
      }
    }
    if (data.audit !== void 0) {
      let data109 = data.audit;
      if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
        for (let key26 in data109)
          if (!(key26 === "on_full" || key26 === "permits")) {
            let err378 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } };
            vErrors === null ? vErrors = [err378] : vErrors.push(err378), errors++;
          }
        if (data109.on_full !== void 0) {
          let data110 = data109.on_full;
          if (!(data110 === "stop" || data110 === "drop")) {
            let err379 = { instancePath: instancePath + "/audit/on_full", schemaPath: "#/properties/audit/properties/on_full/enum", keyword: "enum", params: { allowedValues: schema31.properties.audit.properties.on_full.enum } };
            vErrors === null ? vErrors = [err379] : vErrors.push(err379), errors++;
          }
        }
        if (data109.permits !== void 0 && typeof data109.permits != "boolean") {
          let err380 = { instancePath: instancePath + "/audit/permits", schemaPath: "#/properties/audit/properties/permits/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err380] : vErrors.push(err380), errors++;
        }
      } else {
        let err381 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err381] : vErrors.push(err381), errors++;
      }
    }
    if (data.partitions !== void 0) {
      let data112 = data.partitions;
      if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
        if (data112.major_frame === void 0) {
          let err382 = { instancePath: instancePath + "/partitions", schemaPath: "#/properties/partitions/required", keyword: "required", params: { missingProperty: "major_frame" } };
          vErrors === null ? vErrors = [err382] : vErrors.push(err382), errors++;
        }
        if (data112.slots === void 0) {
          let err383 = { instancePath: instancePath + "/partitions", schemaPath: "#/properties/partitions/required", keyword: "required", params: { missingProperty: "slots" } };
          vErrors === null ? vErrors = [err383] : vErrors.push(err383), errors++;
        }
        for (let key27 in data112)
          if (!(key27 === "major_frame" || key27 === "slots")) {
            let err384 = { instancePath: instancePath + "/partitions", schemaPath: "#/properties/partitions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } };
            vErrors === null ? vErrors = [err384] : vErrors.push(err384), errors++;
          }
        if (data112.major_frame !== void 0) {
          let data113 = data112.major_frame;
          if (typeof data113 == "string") {
            if (!pattern60.test(data113)) {
              let err385 = { instancePath: instancePath + "/partitions/major_frame", schemaPath: "#/properties/partitions/properties/major_frame/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,6}(?:us|ms|s)$" } };
              vErrors === null ? vErrors = [err385] : vErrors.push(err385), errors++;
            }
          } else {
            let err386 = { instancePath: instancePath + "/partitions/major_frame", schemaPath: "#/properties/partitions/properties/major_frame/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err386] : vErrors.push(err386), errors++;
          }
        }
        if (data112.slots !== void 0) {
          let data114 = data112.slots;
          if (Array.isArray(data114)) {
            if (data114.length > 64) {
              let err387 = { instancePath: instancePath + "/partitions/slots", schemaPath: "#/properties/partitions/properties/slots/maxItems", keyword: "maxItems", params: { limit: 64 } };
              vErrors === null ? vErrors = [err387] : vErrors.push(err387), errors++;
            }
            if (data114.length < 1) {
              let err388 = { instancePath: instancePath + "/partitions/slots", schemaPath: "#/properties/partitions/properties/slots/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err388] : vErrors.push(err388), errors++;
            }
            let len27 = data114.length;
            for (let i27 = 0; i27 < len27; i27++) {
              let data115 = data114[i27];
              if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                if (data115.partition === void 0) {
                  let err389 = { instancePath: instancePath + "/partitions/slots/" + i27, schemaPath: "#/properties/partitions/properties/slots/items/required", keyword: "required", params: { missingProperty: "partition" } };
                  vErrors === null ? vErrors = [err389] : vErrors.push(err389), errors++;
                }
                if (data115.runtime === void 0) {
                  let err390 = { instancePath: instancePath + "/partitions/slots/" + i27, schemaPath: "#/properties/partitions/properties/slots/items/required", keyword: "required", params: { missingProperty: "runtime" } };
                  vErrors === null ? vErrors = [err390] : vErrors.push(err390), errors++;
                }
                for (let key28 in data115)
                  if (!(key28 === "partition" || key28 === "runtime")) {
                    let err391 = { instancePath: instancePath + "/partitions/slots/" + i27, schemaPath: "#/properties/partitions/properties/slots/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 } };
                    vErrors === null ? vErrors = [err391] : vErrors.push(err391), errors++;
                  }
                if (data115.partition !== void 0) {
                  let data116 = data115.partition;
                  if (typeof data116 == "string") {
                    if (func2(data116) > 255) {
                      let err392 = { instancePath: instancePath + "/partitions/slots/" + i27 + "/partition", schemaPath: "#/properties/partitions/properties/slots/items/properties/partition/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err392] : vErrors.push(err392), errors++;
                    }
                    if (!pattern4.test(data116)) {
                      let err393 = { instancePath: instancePath + "/partitions/slots/" + i27 + "/partition", schemaPath: "#/properties/partitions/properties/slots/items/properties/partition/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err393] : vErrors.push(err393), errors++;
                    }
                  } else {
                    let err394 = { instancePath: instancePath + "/partitions/slots/" + i27 + "/partition", schemaPath: "#/properties/partitions/properties/slots/items/properties/partition/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err394] : vErrors.push(err394), errors++;
                  }
                }
                if (data115.runtime !== void 0) {
                  let data117 = data115.runtime;
                  if (typeof data117 == "string") {
                    if (!pattern60.test(data117)) {
                      let err395 = { instancePath: instancePath + "/partitions/slots/" + i27 + "/runtime", schemaPath: "#/properties/partitions/properties/slots/items/properties/runtime/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,6}(?:us|ms|s)$" } };
                      vErrors === null ? vErrors = [err395] : vErrors.push(err395), errors++;
                    }
                  } else {
                    let err396 = { instancePath: instancePath + "/partitions/slots/" + i27 + "/runtime", schemaPath: "#/properties/partitions/properties/slots/items/properties/runtime/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err396] : vErrors.push(err396), errors++;
                  }
                }
              } else {
                let err397 = { instancePath: instancePath + "/partitions/slots/" + i27, schemaPath: "#/properties/partitions/properties/slots/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err397] : vErrors.push(err397), errors++;
              }
            }
          } else {
            let err398 = { instancePath: instancePath + "/partitions/slots", schemaPath: "#/properties/partitions/properties/slots/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err398] : vErrors.push(err398), errors++;
          }
        }
      } else {
        let err399 = { instancePath: instancePath + "/partitions", schemaPath: "#/properties/partitions/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err399] : vErrors.push(err399), errors++;
      }
    }
    if (data.approvals !== void 0) {
      let data118 = data.approvals;
      if (!(typeof data118 == "number" && !(data118 % 1) && !isNaN(data118) && isFinite(data118))) {
        let err400 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err400] : vErrors.push(err400), errors++;
      }
      if (typeof data118 == "number" && isFinite(data118)) {
        if (data118 > 64 || isNaN(data118)) {
          let err401 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } };
          vErrors === null ? vErrors = [err401] : vErrors.push(err401), errors++;
        }
        if (data118 < 0 || isNaN(data118)) {
          let err402 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err402] : vErrors.push(err402), errors++;
        }
      }
    }
  } else {
    let err403 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err403] : vErrors.push(err403), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  stdin_default as default
};
