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
var validate = validate20, stdin_default = validate20, schema31 = { type: "object", required: ["bulkhead", "policy", "types", "labels", "bootstrap", "host"], properties: { bulkhead: { type: "number", const: 1, description: "`bulkhead: 1`, the version of the language." }, policy: { type: "object", required: ["name", "version"], properties: { name: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255, description: "The policy's name." }, version: { type: "string", pattern: "^(?:0|[1-9][0-9]{0,8})\\.(?:0|[1-9][0-9]{0,8})$", description: 'The version as text, major and minor: `version: "1.0"`.' }, from: { type: "object", required: ["name", "version"], properties: { name: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255, description: "The name of the policy that this one follows." }, version: { type: "string", pattern: "^(?:0|[1-9][0-9]{0,8})\\.(?:0|[1-9][0-9]{0,8})$", description: 'The version that this one follows, as text: `version: "1.0"`.' } }, additionalProperties: !1, description: 'The policy that this one follows: `from: { name: …, version: "1.0" }`.' }, final: { type: "boolean", description: "`true` where this policy may leave no label able to load another." } }, additionalProperties: !1, description: '`policy: { name: …, version: "1.0" }`.' }, types: { type: "array", items: { anyOf: [{ type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, { type: "object", required: ["name"], properties: { name: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255, description: "The type's name." }, from: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255, description: "The name this type had in the policy that this one follows." } }, additionalProperties: !1 }] }, maxItems: 1e3, description: "A list of the workload types, each a name or `{ name: …, from: old name }`." }, conflicts: { type: "object", propertyNames: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, additionalProperties: { type: "object", required: ["types"], properties: { types: { type: "array", items: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, maxItems: 1e3, description: "Two or more types of which only one may run at a time." }, mode: { enum: ["running", "sticky"], default: "running", description: "`running` (excluded while the other runs) or `sticky` (from then on)." } }, additionalProperties: !1 }, maxProperties: 500, description: "Conflict sets by name: `{ types: [A, B], mode: running }`." }, labels: { type: "object", propertyNames: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, additionalProperties: { type: "object", required: ["types"], properties: { types: { type: "array", items: { anyOf: [{ type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, { type: "object", required: ["name"], properties: { name: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255, description: "The name of a type." }, mode: { enum: ["send", "receive", "both"], default: "both", description: "`send`, `receive` or `both`." } }, additionalProperties: !1 }] }, maxItems: 1e3, description: "A list of types, each a name or `{ name: …, mode: send | receive | both }`." }, walls: { type: "array", items: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, maxItems: 1e3, description: "A list of the types that count in conflict sets while such a domain exists." }, bridge: { type: "string", pattern: "\\S", maxLength: 1e3, description: "The reason why this label is trusted to keep its types apart." }, limits: { type: "object", properties: { frames: { type: "integer", minimum: 1, maximum: 65536, default: 256, description: "Memory, in frames of 4 KiB." }, vcpus: { type: "integer", minimum: 1, maximum: 32, default: 1, description: "A number of virtual processors." }, ports: { type: "integer", minimum: 1, maximum: 4096, default: 64, description: "A number of event-channel ports." }, grants: { type: "integer", minimum: 1, maximum: 512, default: 64, description: "A number of grant entries." }, maps: { type: "integer", minimum: 1, maximum: 1024, default: 64, description: "A number of grants that may be mapped at a time." } }, additionalProperties: !1, description: "`limits: { frames: …, vcpus: …, ports: …, grants: …, maps: … }`." }, from: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255, description: "The name this label had in the policy that this one follows." } }, additionalProperties: !1 }, maxProperties: 1e4, description: "What domains wear, by name: `{ types: […], walls: […] }`." }, resources: { type: "object", propertyNames: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, additionalProperties: { type: "object", required: ["type"], properties: { type: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255, description: "The one type of this resource." }, from: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255, description: "The name this resource label had in the policy that this one follows." } }, additionalProperties: !1 }, maxProperties: 1e4, description: "What things wear, by name: `{ type: … }`." }, bootstrap: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255, description: "The label of domain 0." }, host: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255, description: "The label of the machine: a domain may start only with types that this label has." }, admin: { type: "object", properties: { roles: { type: "object", propertyNames: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, additionalProperties: { type: "object", properties: { inherits: { type: "array", items: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255 }, maxItems: 1e3, description: "A list of roles whose operations this one has too." }, may: { type: "array", items: { enum: ["domain.create", "domain.destroy", "domain.pause", "domain.unpause", "domain.getinfo", "domain.set_limits", "domain.set_weight", "domain.get_weight", "event.set_up", "memory.populate", "memory.map_foreign", "grant.query", "policy.load", "policy.test", "policy.get", "policy.query", "audit.read"] }, description: "A list of admin operations, such as `domain.pause`." } }, additionalProperties: !1 }, maxProperties: 1e3, description: "Roles by name: `{ inherits: [role], may: [domain.pause] }`." }, rules: { type: "array", items: { type: "object", required: ["effect", "subject", "object"], properties: { effect: { enum: ["allow", "deny"], description: "`allow` or `deny`; a denial overrides." }, subject: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255, description: "The label that acts, or a pattern in which `*` stands for any characters." }, role: { type: "string", pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255, description: "The role whose operations are meant; either `role` or `may`." }, may: { type: "array", items: { enum: ["domain.create", "domain.destroy", "domain.pause", "domain.unpause", "domain.getinfo", "domain.set_limits", "domain.set_weight", "domain.get_weight", "event.set_up", "memory.populate", "memory.map_foreign", "grant.query", "policy.load", "policy.test", "policy.get", "policy.query", "audit.read"] }, minItems: 1, description: "A list of admin operations, such as `domain.pause`; either `role` or `may`." }, object: { type: "string", pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", maxLength: 255, description: "The label acted upon, or a pattern in which `*` stands for any characters." } }, additionalProperties: !1, oneOf: [{ properties: { role: {} }, required: ["role"] }, { properties: { may: {} }, required: ["may"] }] }, maxItems: 2e3, description: 'A list of `{ effect: allow, subject: label, role: role, object: "*" }`.' } }, additionalProperties: !1, description: "`admin: { roles: …, rules: … }`: who may manage whom." }, invariants: { type: ["null", "array", "object"], maxItems: 0, maxProperties: 0, description: "Nothing yet: invariants are not supported." }, tests: { type: ["null", "array", "object"], maxItems: 0, maxProperties: 0, description: "Nothing yet: tests in the policy are not supported." }, include: { type: ["null", "array", "object"], maxItems: 0, maxProperties: 0, description: "Nothing yet: including other files is not supported." }, waivers: { type: ["null", "array", "object"], maxItems: 0, maxProperties: 0, description: "Nothing yet: waivers are not supported." }, permissive: { type: ["null", "array", "object"], maxItems: 0, maxProperties: 0, description: "Nothing yet: permissive labels are not supported." }, approvals: { type: ["null", "array", "object"], maxItems: 0, maxProperties: 0, description: "Nothing yet: approvals are not supported." } }, additionalProperties: !1, $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:bulkhead:policy:1", title: "Bulkhead policy" }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, pattern4 = new RegExp("^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", "u"), pattern5 = new RegExp("^(?:0|[1-9][0-9]{0,8})\\.(?:0|[1-9][0-9]{0,8})$", "u"), pattern17 = new RegExp("\\S", "u"), pattern26 = new RegExp("^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.bulkhead === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bulkhead" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.policy === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.types === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "types" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.labels === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "labels" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.bootstrap === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bootstrap" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.host === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema31.properties, key0)) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data.bulkhead !== void 0) {
      let data0 = data.bulkhead;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err7 = { instancePath: instancePath + "/bulkhead", schemaPath: "#/properties/bulkhead/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data0 !== 1) {
        let err8 = { instancePath: instancePath + "/bulkhead", schemaPath: "#/properties/bulkhead/const", keyword: "const", params: { allowedValue: 1 } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.policy !== void 0) {
      let data1 = data.policy;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.name === void 0) {
          let err9 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data1.version === void 0) {
          let err10 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "version" } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "name" || key1 === "version" || key1 === "from" || key1 === "final")) {
            let err11 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data1.name !== void 0) {
          let data2 = data1.name;
          if (typeof data2 == "string") {
            if (func2(data2) > 255) {
              let err12 = { instancePath: instancePath + "/policy/name", schemaPath: "#/properties/policy/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (!pattern4.test(data2)) {
              let err13 = { instancePath: instancePath + "/policy/name", schemaPath: "#/properties/policy/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/policy/name", schemaPath: "#/properties/policy/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data1.version !== void 0) {
          let data3 = data1.version;
          if (typeof data3 == "string") {
            if (!pattern5.test(data3)) {
              let err15 = { instancePath: instancePath + "/policy/version", schemaPath: "#/properties/policy/properties/version/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,8})\\.(?:0|[1-9][0-9]{0,8})$" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/policy/version", schemaPath: "#/properties/policy/properties/version/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data1.from !== void 0) {
          let data4 = data1.from;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.name === void 0) {
              let err17 = { instancePath: instancePath + "/policy/from", schemaPath: "#/properties/policy/properties/from/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data4.version === void 0) {
              let err18 = { instancePath: instancePath + "/policy/from", schemaPath: "#/properties/policy/properties/from/required", keyword: "required", params: { missingProperty: "version" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            for (let key2 in data4)
              if (!(key2 === "name" || key2 === "version")) {
                let err19 = { instancePath: instancePath + "/policy/from", schemaPath: "#/properties/policy/properties/from/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            if (data4.name !== void 0) {
              let data5 = data4.name;
              if (typeof data5 == "string") {
                if (func2(data5) > 255) {
                  let err20 = { instancePath: instancePath + "/policy/from/name", schemaPath: "#/properties/policy/properties/from/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                if (!pattern4.test(data5)) {
                  let err21 = { instancePath: instancePath + "/policy/from/name", schemaPath: "#/properties/policy/properties/from/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
              } else {
                let err22 = { instancePath: instancePath + "/policy/from/name", schemaPath: "#/properties/policy/properties/from/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data4.version !== void 0) {
              let data6 = data4.version;
              if (typeof data6 == "string") {
                if (!pattern5.test(data6)) {
                  let err23 = { instancePath: instancePath + "/policy/from/version", schemaPath: "#/properties/policy/properties/from/properties/version/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]{0,8})\\.(?:0|[1-9][0-9]{0,8})$" } };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
              } else {
                let err24 = { instancePath: instancePath + "/policy/from/version", schemaPath: "#/properties/policy/properties/from/properties/version/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
          } else {
            let err25 = { instancePath: instancePath + "/policy/from", schemaPath: "#/properties/policy/properties/from/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data1.final !== void 0 && typeof data1.final != "boolean") {
          let err26 = { instancePath: instancePath + "/policy/final", schemaPath: "#/properties/policy/properties/final/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.types !== void 0) {
      let data8 = data.types;
      if (Array.isArray(data8)) {
        if (data8.length > 1e3) {
          let err28 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0], _errs23 = errors, valid5 = !1, _errs24 = errors;
          if (typeof data9 == "string") {
            if (func2(data9) > 255) {
              let err29 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (!pattern4.test(data9)) {
              let err30 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          } else {
            let err31 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
          var _valid0 = _errs24 === errors;
          valid5 = valid5 || _valid0;
          let _errs26 = errors;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.name === void 0) {
              let err32 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/anyOf/1/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            for (let key3 in data9)
              if (!(key3 === "name" || key3 === "from")) {
                let err33 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            if (data9.name !== void 0) {
              let data10 = data9.name;
              if (typeof data10 == "string") {
                if (func2(data10) > 255) {
                  let err34 = { instancePath: instancePath + "/types/" + i0 + "/name", schemaPath: "#/properties/types/items/anyOf/1/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
                if (!pattern4.test(data10)) {
                  let err35 = { instancePath: instancePath + "/types/" + i0 + "/name", schemaPath: "#/properties/types/items/anyOf/1/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
              } else {
                let err36 = { instancePath: instancePath + "/types/" + i0 + "/name", schemaPath: "#/properties/types/items/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
            if (data9.from !== void 0) {
              let data11 = data9.from;
              if (typeof data11 == "string") {
                if (func2(data11) > 255) {
                  let err37 = { instancePath: instancePath + "/types/" + i0 + "/from", schemaPath: "#/properties/types/items/anyOf/1/properties/from/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
                if (!pattern4.test(data11)) {
                  let err38 = { instancePath: instancePath + "/types/" + i0 + "/from", schemaPath: "#/properties/types/items/anyOf/1/properties/from/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                }
              } else {
                let err39 = { instancePath: instancePath + "/types/" + i0 + "/from", schemaPath: "#/properties/types/items/anyOf/1/properties/from/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
          } else {
            let err40 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
          var _valid0 = _errs26 === errors;
          if (valid5 = valid5 || _valid0, valid5)
            errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
          else {
            let err41 = { instancePath: instancePath + "/types/" + i0, schemaPath: "#/properties/types/items/anyOf", keyword: "anyOf", params: {} };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
      } else {
        let err42 = { instancePath: instancePath + "/types", schemaPath: "#/properties/types/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.conflicts !== void 0) {
      let data12 = data.conflicts;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (Object.keys(data12).length > 500) {
          let err43 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/maxProperties", keyword: "maxProperties", params: { limit: 500 } };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        for (let key4 in data12) {
          let _errs35 = errors;
          if (typeof key4 == "string") {
            if (func2(key4) > 255) {
              let err44 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/propertyNames/maxLength", keyword: "maxLength", params: { limit: 255 }, propertyName: key4 };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            if (!pattern4.test(key4)) {
              let err45 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" }, propertyName: key4 };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
          } else {
            let err46 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key4 };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
          var valid7 = _errs35 === errors;
          if (!valid7) {
            let err47 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
        for (let key5 in data12) {
          let data13 = data12[key5];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.types === void 0) {
              let err48 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/conflicts/additionalProperties/required", keyword: "required", params: { missingProperty: "types" } };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            for (let key6 in data13)
              if (!(key6 === "types" || key6 === "mode")) {
                let err49 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/conflicts/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            if (data13.types !== void 0) {
              let data14 = data13.types;
              if (Array.isArray(data14)) {
                if (data14.length > 1e3) {
                  let err50 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/types", schemaPath: "#/properties/conflicts/additionalProperties/properties/types/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
                let len1 = data14.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data15 = data14[i1];
                  if (typeof data15 == "string") {
                    if (func2(data15) > 255) {
                      let err51 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i1, schemaPath: "#/properties/conflicts/additionalProperties/properties/types/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                    }
                    if (!pattern4.test(data15)) {
                      let err52 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i1, schemaPath: "#/properties/conflicts/additionalProperties/properties/types/items/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                    }
                  } else {
                    let err53 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i1, schemaPath: "#/properties/conflicts/additionalProperties/properties/types/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                  }
                }
              } else {
                let err54 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/types", schemaPath: "#/properties/conflicts/additionalProperties/properties/types/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
            if (data13.mode !== void 0) {
              let data16 = data13.mode;
              if (!(data16 === "running" || data16 === "sticky")) {
                let err55 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/mode", schemaPath: "#/properties/conflicts/additionalProperties/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.conflicts.additionalProperties.properties.mode.enum } };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
          } else {
            let err56 = { instancePath: instancePath + "/conflicts/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/conflicts/additionalProperties/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
      } else {
        let err57 = { instancePath: instancePath + "/conflicts", schemaPath: "#/properties/conflicts/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.labels !== void 0) {
      let data17 = data.labels;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (Object.keys(data17).length > 1e4) {
          let err58 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/maxProperties", keyword: "maxProperties", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
        for (let key7 in data17) {
          let _errs48 = errors;
          if (typeof key7 == "string") {
            if (func2(key7) > 255) {
              let err59 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/maxLength", keyword: "maxLength", params: { limit: 255 }, propertyName: key7 };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
            if (!pattern4.test(key7)) {
              let err60 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" }, propertyName: key7 };
              vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
            }
          } else {
            let err61 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key7 };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
          var valid12 = _errs48 === errors;
          if (!valid12) {
            let err62 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/propertyNames", keyword: "propertyNames", params: { propertyName: key7 } };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
        for (let key8 in data17) {
          let data18 = data17[key8];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.types === void 0) {
              let err63 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/required", keyword: "required", params: { missingProperty: "types" } };
              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
            }
            for (let key9 in data18)
              if (!(key9 === "types" || key9 === "walls" || key9 === "bridge" || key9 === "limits" || key9 === "from")) {
                let err64 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            if (data18.types !== void 0) {
              let data19 = data18.types;
              if (Array.isArray(data19)) {
                if (data19.length > 1e3) {
                  let err65 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types", schemaPath: "#/properties/labels/additionalProperties/properties/types/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                }
                let len2 = data19.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data20 = data19[i2], _errs57 = errors, valid17 = !1, _errs58 = errors;
                  if (typeof data20 == "string") {
                    if (func2(data20) > 255) {
                      let err66 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2, schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                    }
                    if (!pattern4.test(data20)) {
                      let err67 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2, schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                    }
                  } else {
                    let err68 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2, schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                  }
                  var _valid1 = _errs58 === errors;
                  valid17 = valid17 || _valid1;
                  let _errs60 = errors;
                  if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                    if (data20.name === void 0) {
                      let err69 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2, schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/1/required", keyword: "required", params: { missingProperty: "name" } };
                      vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                    }
                    for (let key10 in data20)
                      if (!(key10 === "name" || key10 === "mode")) {
                        let err70 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2, schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                      }
                    if (data20.name !== void 0) {
                      let data21 = data20.name;
                      if (typeof data21 == "string") {
                        if (func2(data21) > 255) {
                          let err71 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2 + "/name", schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/1/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
                          vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                        }
                        if (!pattern4.test(data21)) {
                          let err72 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2 + "/name", schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/1/properties/name/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                          vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                        }
                      } else {
                        let err73 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2 + "/name", schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                      }
                    }
                    if (data20.mode !== void 0) {
                      let data22 = data20.mode;
                      if (!(data22 === "send" || data22 === "receive" || data22 === "both")) {
                        let err74 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2 + "/mode", schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/1/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.labels.additionalProperties.properties.types.items.anyOf[1].properties.mode.enum } };
                        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                      }
                    }
                  } else {
                    let err75 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2, schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                  }
                  var _valid1 = _errs60 === errors;
                  if (valid17 = valid17 || _valid1, valid17)
                    errors = _errs57, vErrors !== null && (_errs57 ? vErrors.length = _errs57 : vErrors = null);
                  else {
                    let err76 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types/" + i2, schemaPath: "#/properties/labels/additionalProperties/properties/types/items/anyOf", keyword: "anyOf", params: {} };
                    vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                  }
                }
              } else {
                let err77 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/types", schemaPath: "#/properties/labels/additionalProperties/properties/types/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
              }
            }
            if (data18.walls !== void 0) {
              let data23 = data18.walls;
              if (Array.isArray(data23)) {
                if (data23.length > 1e3) {
                  let err78 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/walls", schemaPath: "#/properties/labels/additionalProperties/properties/walls/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                }
                let len3 = data23.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data24 = data23[i3];
                  if (typeof data24 == "string") {
                    if (func2(data24) > 255) {
                      let err79 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/walls/" + i3, schemaPath: "#/properties/labels/additionalProperties/properties/walls/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                    }
                    if (!pattern4.test(data24)) {
                      let err80 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/walls/" + i3, schemaPath: "#/properties/labels/additionalProperties/properties/walls/items/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                    }
                  } else {
                    let err81 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/walls/" + i3, schemaPath: "#/properties/labels/additionalProperties/properties/walls/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                  }
                }
              } else {
                let err82 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/walls", schemaPath: "#/properties/labels/additionalProperties/properties/walls/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
              }
            }
            if (data18.bridge !== void 0) {
              let data25 = data18.bridge;
              if (typeof data25 == "string") {
                if (func2(data25) > 1e3) {
                  let err83 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/bridge", schemaPath: "#/properties/labels/additionalProperties/properties/bridge/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
                  vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                }
                if (!pattern17.test(data25)) {
                  let err84 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/bridge", schemaPath: "#/properties/labels/additionalProperties/properties/bridge/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                }
              } else {
                let err85 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/bridge", schemaPath: "#/properties/labels/additionalProperties/properties/bridge/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
              }
            }
            if (data18.limits !== void 0) {
              let data26 = data18.limits;
              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                for (let key11 in data26)
                  if (!(key11 === "frames" || key11 === "vcpus" || key11 === "ports" || key11 === "grants" || key11 === "maps")) {
                    let err86 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits", schemaPath: "#/properties/labels/additionalProperties/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                    vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                  }
                if (data26.frames !== void 0) {
                  let data27 = data26.frames;
                  if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
                    let err87 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/frames", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/frames/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                  }
                  if (typeof data27 == "number" && isFinite(data27)) {
                    if (data27 > 65536 || isNaN(data27)) {
                      let err88 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/frames", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/frames/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 } };
                      vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                    }
                    if (data27 < 1 || isNaN(data27)) {
                      let err89 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/frames", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/frames/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                    }
                  }
                }
                if (data26.vcpus !== void 0) {
                  let data28 = data26.vcpus;
                  if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
                    let err90 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/vcpus", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/vcpus/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                  }
                  if (typeof data28 == "number" && isFinite(data28)) {
                    if (data28 > 32 || isNaN(data28)) {
                      let err91 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/vcpus", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/vcpus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 32 } };
                      vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                    }
                    if (data28 < 1 || isNaN(data28)) {
                      let err92 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/vcpus", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/vcpus/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                    }
                  }
                }
                if (data26.ports !== void 0) {
                  let data29 = data26.ports;
                  if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
                    let err93 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/ports", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/ports/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                  }
                  if (typeof data29 == "number" && isFinite(data29)) {
                    if (data29 > 4096 || isNaN(data29)) {
                      let err94 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/ports", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/ports/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 } };
                      vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                    }
                    if (data29 < 1 || isNaN(data29)) {
                      let err95 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/ports", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/ports/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                    }
                  }
                }
                if (data26.grants !== void 0) {
                  let data30 = data26.grants;
                  if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
                    let err96 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/grants", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/grants/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                  }
                  if (typeof data30 == "number" && isFinite(data30)) {
                    if (data30 > 512 || isNaN(data30)) {
                      let err97 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/grants", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/grants/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 } };
                      vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                    }
                    if (data30 < 1 || isNaN(data30)) {
                      let err98 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/grants", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/grants/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                    }
                  }
                }
                if (data26.maps !== void 0) {
                  let data31 = data26.maps;
                  if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
                    let err99 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/maps", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/maps/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                  }
                  if (typeof data31 == "number" && isFinite(data31)) {
                    if (data31 > 1024 || isNaN(data31)) {
                      let err100 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/maps", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/maps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } };
                      vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                    }
                    if (data31 < 1 || isNaN(data31)) {
                      let err101 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/maps", schemaPath: "#/properties/labels/additionalProperties/properties/limits/properties/maps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                    }
                  }
                }
              } else {
                let err102 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits", schemaPath: "#/properties/labels/additionalProperties/properties/limits/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
              }
            }
            if (data18.from !== void 0) {
              let data32 = data18.from;
              if (typeof data32 == "string") {
                if (func2(data32) > 255) {
                  let err103 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/labels/additionalProperties/properties/from/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                }
                if (!pattern4.test(data32)) {
                  let err104 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/labels/additionalProperties/properties/from/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                }
              } else {
                let err105 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/labels/additionalProperties/properties/from/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
              }
            }
          } else {
            let err106 = { instancePath: instancePath + "/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/labels/additionalProperties/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
          }
        }
      } else {
        let err107 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
      }
    }
    if (data.resources !== void 0) {
      let data33 = data.resources;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        if (Object.keys(data33).length > 1e4) {
          let err108 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/maxProperties", keyword: "maxProperties", params: { limit: 1e4 } };
          vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
        }
        for (let key12 in data33) {
          let _errs89 = errors;
          if (typeof key12 == "string") {
            if (func2(key12) > 255) {
              let err109 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/propertyNames/maxLength", keyword: "maxLength", params: { limit: 255 }, propertyName: key12 };
              vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
            }
            if (!pattern4.test(key12)) {
              let err110 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" }, propertyName: key12 };
              vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
            }
          } else {
            let err111 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key12 };
            vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
          }
          var valid22 = _errs89 === errors;
          if (!valid22) {
            let err112 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/propertyNames", keyword: "propertyNames", params: { propertyName: key12 } };
            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
          }
        }
        for (let key13 in data33) {
          let data34 = data33[key13];
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.type === void 0) {
              let err113 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/resources/additionalProperties/required", keyword: "required", params: { missingProperty: "type" } };
              vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
            }
            for (let key14 in data34)
              if (!(key14 === "type" || key14 === "from")) {
                let err114 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/resources/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
              }
            if (data34.type !== void 0) {
              let data35 = data34.type;
              if (typeof data35 == "string") {
                if (func2(data35) > 255) {
                  let err115 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/resources/additionalProperties/properties/type/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                }
                if (!pattern4.test(data35)) {
                  let err116 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/resources/additionalProperties/properties/type/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                }
              } else {
                let err117 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/resources/additionalProperties/properties/type/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
              }
            }
            if (data34.from !== void 0) {
              let data36 = data34.from;
              if (typeof data36 == "string") {
                if (func2(data36) > 255) {
                  let err118 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/resources/additionalProperties/properties/from/maxLength", keyword: "maxLength", params: { limit: 255 } };
                  vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                }
                if (!pattern4.test(data36)) {
                  let err119 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/resources/additionalProperties/properties/from/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                  vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                }
              } else {
                let err120 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/from", schemaPath: "#/properties/resources/additionalProperties/properties/from/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
              }
            }
          } else {
            let err121 = { instancePath: instancePath + "/resources/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/resources/additionalProperties/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
          }
        }
      } else {
        let err122 = { instancePath: instancePath + "/resources", schemaPath: "#/properties/resources/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
      }
    }
    if (data.bootstrap !== void 0) {
      let data37 = data.bootstrap;
      if (typeof data37 == "string") {
        if (func2(data37) > 255) {
          let err123 = { instancePath: instancePath + "/bootstrap", schemaPath: "#/properties/bootstrap/maxLength", keyword: "maxLength", params: { limit: 255 } };
          vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
        }
        if (!pattern4.test(data37)) {
          let err124 = { instancePath: instancePath + "/bootstrap", schemaPath: "#/properties/bootstrap/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
          vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
        }
      } else {
        let err125 = { instancePath: instancePath + "/bootstrap", schemaPath: "#/properties/bootstrap/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
      }
    }
    if (data.host !== void 0) {
      let data38 = data.host;
      if (typeof data38 == "string") {
        if (func2(data38) > 255) {
          let err126 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/maxLength", keyword: "maxLength", params: { limit: 255 } };
          vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
        }
        if (!pattern4.test(data38)) {
          let err127 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
          vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
        }
      } else {
        let err128 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
      }
    }
    if (data.admin !== void 0) {
      let data39 = data.admin;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        for (let key15 in data39)
          if (!(key15 === "roles" || key15 === "rules")) {
            let err129 = { instancePath: instancePath + "/admin", schemaPath: "#/properties/admin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
            vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
          }
        if (data39.roles !== void 0) {
          let data40 = data39.roles;
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            if (Object.keys(data40).length > 1e3) {
              let err130 = { instancePath: instancePath + "/admin/roles", schemaPath: "#/properties/admin/properties/roles/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
              vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
            }
            for (let key16 in data40) {
              let _errs108 = errors;
              if (typeof key16 == "string") {
                if (func2(key16) > 255) {
                  let err131 = { instancePath: instancePath + "/admin/roles", schemaPath: "#/properties/admin/properties/roles/propertyNames/maxLength", keyword: "maxLength", params: { limit: 255 }, propertyName: key16 };
                  vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                }
                if (!pattern4.test(key16)) {
                  let err132 = { instancePath: instancePath + "/admin/roles", schemaPath: "#/properties/admin/properties/roles/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" }, propertyName: key16 };
                  vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                }
              } else {
                let err133 = { instancePath: instancePath + "/admin/roles", schemaPath: "#/properties/admin/properties/roles/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key16 };
                vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
              }
              var valid26 = _errs108 === errors;
              if (!valid26) {
                let err134 = { instancePath: instancePath + "/admin/roles", schemaPath: "#/properties/admin/properties/roles/propertyNames", keyword: "propertyNames", params: { propertyName: key16 } };
                vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
              }
            }
            for (let key17 in data40) {
              let data41 = data40[key17];
              if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                for (let key18 in data41)
                  if (!(key18 === "inherits" || key18 === "may")) {
                    let err135 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/admin/properties/roles/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                    vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                  }
                if (data41.inherits !== void 0) {
                  let data42 = data41.inherits;
                  if (Array.isArray(data42)) {
                    if (data42.length > 1e3) {
                      let err136 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/inherits", schemaPath: "#/properties/admin/properties/roles/additionalProperties/properties/inherits/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                      vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                    }
                    let len4 = data42.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data43 = data42[i4];
                      if (typeof data43 == "string") {
                        if (func2(data43) > 255) {
                          let err137 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/inherits/" + i4, schemaPath: "#/properties/admin/properties/roles/additionalProperties/properties/inherits/items/maxLength", keyword: "maxLength", params: { limit: 255 } };
                          vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                        }
                        if (!pattern4.test(data43)) {
                          let err138 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/inherits/" + i4, schemaPath: "#/properties/admin/properties/roles/additionalProperties/properties/inherits/items/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                          vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                        }
                      } else {
                        let err139 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/inherits/" + i4, schemaPath: "#/properties/admin/properties/roles/additionalProperties/properties/inherits/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                      }
                    }
                  } else {
                    let err140 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/inherits", schemaPath: "#/properties/admin/properties/roles/additionalProperties/properties/inherits/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                  }
                }
                if (data41.may !== void 0) {
                  let data44 = data41.may;
                  if (Array.isArray(data44)) {
                    let len5 = data44.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data45 = data44[i5];
                      if (!(data45 === "domain.create" || data45 === "domain.destroy" || data45 === "domain.pause" || data45 === "domain.unpause" || data45 === "domain.getinfo" || data45 === "domain.set_limits" || data45 === "domain.set_weight" || data45 === "domain.get_weight" || data45 === "event.set_up" || data45 === "memory.populate" || data45 === "memory.map_foreign" || data45 === "grant.query" || data45 === "policy.load" || data45 === "policy.test" || data45 === "policy.get" || data45 === "policy.query" || data45 === "audit.read")) {
                        let err141 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/may/" + i5, schemaPath: "#/properties/admin/properties/roles/additionalProperties/properties/may/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.admin.properties.roles.additionalProperties.properties.may.items.enum } };
                        vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                      }
                    }
                  } else {
                    let err142 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/may", schemaPath: "#/properties/admin/properties/roles/additionalProperties/properties/may/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                  }
                }
              } else {
                let err143 = { instancePath: instancePath + "/admin/roles/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/admin/properties/roles/additionalProperties/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
              }
            }
          } else {
            let err144 = { instancePath: instancePath + "/admin/roles", schemaPath: "#/properties/admin/properties/roles/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
          }
        }
        if (data39.rules !== void 0) {
          let data46 = data39.rules;
          if (Array.isArray(data46)) {
            if (data46.length > 2e3) {
              let err145 = { instancePath: instancePath + "/admin/rules", schemaPath: "#/properties/admin/properties/rules/maxItems", keyword: "maxItems", params: { limit: 2e3 } };
              vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
            }
            let len6 = data46.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data47 = data46[i6], _errs125 = errors, valid35 = !1, passing0 = null, _errs126 = errors;
              if (data47 && typeof data47 == "object" && !Array.isArray(data47) && data47.role === void 0) {
                let err146 = { instancePath: instancePath + "/admin/rules/" + i6, schemaPath: "#/properties/admin/properties/rules/items/oneOf/0/required", keyword: "required", params: { missingProperty: "role" } };
                vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
              }
              var _valid2 = _errs126 === errors;
              if (_valid2) {
                valid35 = !0, passing0 = 0;
                var props2 = {};
                props2.role = !0;
              }
              let _errs127 = errors;
              if (data47 && typeof data47 == "object" && !Array.isArray(data47) && data47.may === void 0) {
                let err147 = { instancePath: instancePath + "/admin/rules/" + i6, schemaPath: "#/properties/admin/properties/rules/items/oneOf/1/required", keyword: "required", params: { missingProperty: "may" } };
                vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
              }
              var _valid2 = _errs127 === errors;
              if (_valid2 && valid35 ? (valid35 = !1, passing0 = [passing0, 1]) : _valid2 && (valid35 = !0, passing0 = 1, props2 !== !0 && (props2 = props2 || {}, props2.may = !0)), valid35)
                errors = _errs125, vErrors !== null && (_errs125 ? vErrors.length = _errs125 : vErrors = null);
              else {
                let err148 = { instancePath: instancePath + "/admin/rules/" + i6, schemaPath: "#/properties/admin/properties/rules/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
              }
              if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                if (data47.effect === void 0) {
                  let err149 = { instancePath: instancePath + "/admin/rules/" + i6, schemaPath: "#/properties/admin/properties/rules/items/required", keyword: "required", params: { missingProperty: "effect" } };
                  vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                }
                if (data47.subject === void 0) {
                  let err150 = { instancePath: instancePath + "/admin/rules/" + i6, schemaPath: "#/properties/admin/properties/rules/items/required", keyword: "required", params: { missingProperty: "subject" } };
                  vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                }
                if (data47.object === void 0) {
                  let err151 = { instancePath: instancePath + "/admin/rules/" + i6, schemaPath: "#/properties/admin/properties/rules/items/required", keyword: "required", params: { missingProperty: "object" } };
                  vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                }
                for (let key19 in data47)
                  if (!(key19 === "effect" || key19 === "subject" || key19 === "role" || key19 === "may" || key19 === "object")) {
                    let err152 = { instancePath: instancePath + "/admin/rules/" + i6, schemaPath: "#/properties/admin/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                    vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                  }
                if (data47.effect !== void 0) {
                  let data48 = data47.effect;
                  if (!(data48 === "allow" || data48 === "deny")) {
                    let err153 = { instancePath: instancePath + "/admin/rules/" + i6 + "/effect", schemaPath: "#/properties/admin/properties/rules/items/properties/effect/enum", keyword: "enum", params: { allowedValues: schema31.properties.admin.properties.rules.items.properties.effect.enum } };
                    vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                  }
                }
                if (data47.subject !== void 0) {
                  let data49 = data47.subject;
                  if (typeof data49 == "string") {
                    if (func2(data49) > 255) {
                      let err154 = { instancePath: instancePath + "/admin/rules/" + i6 + "/subject", schemaPath: "#/properties/admin/properties/rules/items/properties/subject/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
                    }
                    if (!pattern26.test(data49)) {
                      let err155 = { instancePath: instancePath + "/admin/rules/" + i6 + "/subject", schemaPath: "#/properties/admin/properties/rules/items/properties/subject/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                    }
                  } else {
                    let err156 = { instancePath: instancePath + "/admin/rules/" + i6 + "/subject", schemaPath: "#/properties/admin/properties/rules/items/properties/subject/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
                  }
                }
                if (data47.role !== void 0) {
                  let data50 = data47.role;
                  if (typeof data50 == "string") {
                    if (func2(data50) > 255) {
                      let err157 = { instancePath: instancePath + "/admin/rules/" + i6 + "/role", schemaPath: "#/properties/admin/properties/rules/items/properties/role/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                    }
                    if (!pattern4.test(data50)) {
                      let err158 = { instancePath: instancePath + "/admin/rules/" + i6 + "/role", schemaPath: "#/properties/admin/properties/rules/items/properties/role/pattern", keyword: "pattern", params: { pattern: "^(?!(?:__proto__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__defineGetter__|__defineSetter__|__lookupGetter__|__lookupSetter__)$)(?!\\s)[^*\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                    }
                  } else {
                    let err159 = { instancePath: instancePath + "/admin/rules/" + i6 + "/role", schemaPath: "#/properties/admin/properties/rules/items/properties/role/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                  }
                }
                if (data47.may !== void 0) {
                  let data51 = data47.may;
                  if (Array.isArray(data51)) {
                    if (data51.length < 1) {
                      let err160 = { instancePath: instancePath + "/admin/rules/" + i6 + "/may", schemaPath: "#/properties/admin/properties/rules/items/properties/may/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                    }
                    let len7 = data51.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      let data52 = data51[i7];
                      if (!(data52 === "domain.create" || data52 === "domain.destroy" || data52 === "domain.pause" || data52 === "domain.unpause" || data52 === "domain.getinfo" || data52 === "domain.set_limits" || data52 === "domain.set_weight" || data52 === "domain.get_weight" || data52 === "event.set_up" || data52 === "memory.populate" || data52 === "memory.map_foreign" || data52 === "grant.query" || data52 === "policy.load" || data52 === "policy.test" || data52 === "policy.get" || data52 === "policy.query" || data52 === "audit.read")) {
                        let err161 = { instancePath: instancePath + "/admin/rules/" + i6 + "/may/" + i7, schemaPath: "#/properties/admin/properties/rules/items/properties/may/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.admin.properties.rules.items.properties.may.items.enum } };
                        vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                      }
                    }
                  } else {
                    let err162 = { instancePath: instancePath + "/admin/rules/" + i6 + "/may", schemaPath: "#/properties/admin/properties/rules/items/properties/may/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                  }
                }
                if (data47.object !== void 0) {
                  let data53 = data47.object;
                  if (typeof data53 == "string") {
                    if (func2(data53) > 255) {
                      let err163 = { instancePath: instancePath + "/admin/rules/" + i6 + "/object", schemaPath: "#/properties/admin/properties/rules/items/properties/object/maxLength", keyword: "maxLength", params: { limit: 255 } };
                      vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                    }
                    if (!pattern26.test(data53)) {
                      let err164 = { instancePath: instancePath + "/admin/rules/" + i6 + "/object", schemaPath: "#/properties/admin/properties/rules/items/properties/object/pattern", keyword: "pattern", params: { pattern: "^(?!\\s)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+(?<!\\s)$" } };
                      vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
                    }
                  } else {
                    let err165 = { instancePath: instancePath + "/admin/rules/" + i6 + "/object", schemaPath: "#/properties/admin/properties/rules/items/properties/object/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
                  }
                }
              } else {
                let err166 = { instancePath: instancePath + "/admin/rules/" + i6, schemaPath: "#/properties/admin/properties/rules/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
              }
            }
          } else {
            let err167 = { instancePath: instancePath + "/admin/rules", schemaPath: "#/properties/admin/properties/rules/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
          }
        }
      } else {
        let err168 = { instancePath: instancePath + "/admin", schemaPath: "#/properties/admin/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
      }
    }
    if (data.invariants !== void 0) {
      let data54 = data.invariants;
      if (typeof data54 != "object") {
        let err169 = { instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/type", keyword: "type", params: { type: schema31.properties.invariants.type } };
        vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
      }
      if (Array.isArray(data54) && data54.length > 0) {
        let err170 = { instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/maxItems", keyword: "maxItems", params: { limit: 0 } };
        vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
      }
      if (data54 && typeof data54 == "object" && !Array.isArray(data54) && Object.keys(data54).length > 0) {
        let err171 = { instancePath: instancePath + "/invariants", schemaPath: "#/properties/invariants/maxProperties", keyword: "maxProperties", params: { limit: 0 } };
        vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
      }
    }
    if (data.tests !== void 0) {
      let data55 = data.tests;
      if (typeof data55 != "object") {
        let err172 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/type", keyword: "type", params: { type: schema31.properties.tests.type } };
        vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
      }
      if (Array.isArray(data55) && data55.length > 0) {
        let err173 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/maxItems", keyword: "maxItems", params: { limit: 0 } };
        vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
      }
      if (data55 && typeof data55 == "object" && !Array.isArray(data55) && Object.keys(data55).length > 0) {
        let err174 = { instancePath: instancePath + "/tests", schemaPath: "#/properties/tests/maxProperties", keyword: "maxProperties", params: { limit: 0 } };
        vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
      }
    }
    if (data.include !== void 0) {
      let data56 = data.include;
      if (typeof data56 != "object") {
        let err175 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/type", keyword: "type", params: { type: schema31.properties.include.type } };
        vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
      }
      if (Array.isArray(data56) && data56.length > 0) {
        let err176 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/maxItems", keyword: "maxItems", params: { limit: 0 } };
        vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
      }
      if (data56 && typeof data56 == "object" && !Array.isArray(data56) && Object.keys(data56).length > 0) {
        let err177 = { instancePath: instancePath + "/include", schemaPath: "#/properties/include/maxProperties", keyword: "maxProperties", params: { limit: 0 } };
        vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data57 = data.waivers;
      if (typeof data57 != "object") {
        let err178 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: schema31.properties.waivers.type } };
        vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
      }
      if (Array.isArray(data57) && data57.length > 0) {
        let err179 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/maxItems", keyword: "maxItems", params: { limit: 0 } };
        vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
      }
      if (data57 && typeof data57 == "object" && !Array.isArray(data57) && Object.keys(data57).length > 0) {
        let err180 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/maxProperties", keyword: "maxProperties", params: { limit: 0 } };
        vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
      }
    }
    if (data.permissive !== void 0) {
      let data58 = data.permissive;
      if (typeof data58 != "object") {
        let err181 = { instancePath: instancePath + "/permissive", schemaPath: "#/properties/permissive/type", keyword: "type", params: { type: schema31.properties.permissive.type } };
        vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
      }
      if (Array.isArray(data58) && data58.length > 0) {
        let err182 = { instancePath: instancePath + "/permissive", schemaPath: "#/properties/permissive/maxItems", keyword: "maxItems", params: { limit: 0 } };
        vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
      }
      if (data58 && typeof data58 == "object" && !Array.isArray(data58) && Object.keys(data58).length > 0) {
        let err183 = { instancePath: instancePath + "/permissive", schemaPath: "#/properties/permissive/maxProperties", keyword: "maxProperties", params: { limit: 0 } };
        vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
      }
    }
    if (data.approvals !== void 0) {
      let data59 = data.approvals;
      if (typeof data59 != "object") {
        let err184 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: schema31.properties.approvals.type } };
        vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
      }
      if (Array.isArray(data59) && data59.length > 0) {
        let err185 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/maxItems", keyword: "maxItems", params: { limit: 0 } };
        vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
      }
      if (data59 && typeof data59 == "object" && !Array.isArray(data59) && Object.keys(data59).length > 0) {
        let err186 = { instancePath: instancePath + "/approvals", schemaPath: "#/properties/approvals/maxProperties", keyword: "maxProperties", params: { limit: 0 } };
        vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
      }
    }
  } else {
    let err187 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  stdin_default as default,
  validate
};
