// Generated from tools/scenario/format.ts by tools/generate_schema.ts. Do not edit.
// <stdin>
var stdin_default = validate20, schema31 = { type: "object", required: ["bulkhead-scenario", "name", "guests", "steps", "expect"], properties: { "bulkhead-scenario": { type: "number", const: 1 }, name: { type: "string" }, about: { type: "string" }, policy: { type: "string" }, machine: { type: "object", properties: { domains: { type: "integer", minimum: 1, maximum: 4096 }, frames: { type: "integer", minimum: 1, maximum: 4194304 }, guestFrames: { type: "integer", minimum: 17, maximum: 65536 }, ports: { type: "integer", minimum: 1, maximum: 4096 }, grants: { type: "integer", minimum: 1, maximum: 512 }, maps: { type: "integer", minimum: 1, maximum: 1024 }, storeNodes: { type: "integer", minimum: 1, maximum: 1024 }, storeWatches: { type: "integer", minimum: 1, maximum: 256 }, storeTransactions: { type: "integer", minimum: 1, maximum: 16 }, storeDrafts: { type: "integer", minimum: 1, maximum: 64 }, storePathBytes: { type: "integer", minimum: 1, maximum: 256 }, storeValueBytes: { type: "integer", minimum: 1, maximum: 512 }, rings: { type: "integer", minimum: 1, maximum: 128 }, ringPages: { type: "integer", minimum: 1, maximum: 16 }, waits: { type: "integer", minimum: 1, maximum: 64 }, types: { type: "integer", minimum: 1, maximum: 65536 } } }, guests: { type: "object", patternProperties: { "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$": { type: "object", required: ["wasm"], properties: { wasm: { type: "string" } }, additionalProperties: !1 } } }, steps: { type: "array", items: { anyOf: [{ type: "object", required: ["start"], properties: { start: { type: "array", items: { type: "object", required: ["name", "label", "guest"], properties: { name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, label: { type: "string" }, guest: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, args: { type: "object", patternProperties: { "^.*$": { anyOf: [{ type: "string" }, { type: "integer" }] } } } }, additionalProperties: !1 }, minItems: 1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["pause"], properties: { pause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["unpause"], properties: { unpause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["destroy"], properties: { destroy: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["resume"], properties: { resume: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["save"], properties: { save: { type: "object", required: ["domain", "file"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, file: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } }, additionalProperties: !1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["restore"], properties: { restore: { type: "object", required: ["name", "file"], properties: { name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, file: { type: "string" } }, additionalProperties: !1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["page_out"], properties: { page_out: { type: "object", required: ["domain", "frames"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, frames: { type: "integer", minimum: 1, maximum: 65536 } }, additionalProperties: !1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["load_policy"], properties: { load_policy: { type: "string" }, mode: { anyOf: [{ type: "string", const: "reject" }, { type: "string", const: "revoke" }] }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["test_policy"], properties: { test_policy: { type: "string" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["wait"], properties: { wait: { anyOf: [{ type: "string", const: "idle" }, { type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["ended"], properties: { ended: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["turns"], properties: { turns: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }] }, why: { type: "string" } }, additionalProperties: !1 }] } }, expect: { type: "array", items: { anyOf: [{ type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["policy", "version", "epoch"], properties: { policy: { type: "string" }, version: { type: "string" }, epoch: { type: "integer", minimum: 1 } }, additionalProperties: !1 }, { type: "object", required: ["domain", "state"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, state: { enum: ["live", "shutdown", "gone"] }, reason: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["domain", "call", "result"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, call: { type: "string" }, result: { type: "string" }, rule: { type: "string" }, times: { type: "integer", minimum: 0 }, only: { type: "boolean" } }, additionalProperties: !1 }] }, minItems: 1 }, control: { type: "object", required: ["policy", "steps", "expect"], properties: { policy: { type: "string" }, steps: { type: "array", items: { anyOf: [{ type: "object", required: ["start"], properties: { start: { type: "array", items: { type: "object", required: ["name", "label", "guest"], properties: { name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, label: { type: "string" }, guest: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, args: { type: "object", patternProperties: { "^.*$": { anyOf: [{ type: "string" }, { type: "integer" }] } } } }, additionalProperties: !1 }, minItems: 1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["pause"], properties: { pause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["unpause"], properties: { unpause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["destroy"], properties: { destroy: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["resume"], properties: { resume: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["save"], properties: { save: { type: "object", required: ["domain", "file"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, file: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } }, additionalProperties: !1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["restore"], properties: { restore: { type: "object", required: ["name", "file"], properties: { name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, file: { type: "string" } }, additionalProperties: !1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["page_out"], properties: { page_out: { type: "object", required: ["domain", "frames"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, frames: { type: "integer", minimum: 1, maximum: 65536 } }, additionalProperties: !1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["load_policy"], properties: { load_policy: { type: "string" }, mode: { anyOf: [{ type: "string", const: "reject" }, { type: "string", const: "revoke" }] }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["test_policy"], properties: { test_policy: { type: "string" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["wait"], properties: { wait: { anyOf: [{ type: "string", const: "idle" }, { type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["ended"], properties: { ended: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["turns"], properties: { turns: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }] }, why: { type: "string" } }, additionalProperties: !1 }] } }, expect: { type: "array", items: { anyOf: [{ type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["policy", "version", "epoch"], properties: { policy: { type: "string" }, version: { type: "string" }, epoch: { type: "integer", minimum: 1 } }, additionalProperties: !1 }, { type: "object", required: ["domain", "state"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, state: { enum: ["live", "shutdown", "gone"] }, reason: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["domain", "call", "result"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, call: { type: "string" }, result: { type: "string" }, rule: { type: "string" }, times: { type: "integer", minimum: 0 }, only: { type: "boolean" } }, additionalProperties: !1 }] }, minItems: 1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, func1 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "u"), pattern7 = new RegExp("^.*$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["bulkhead-scenario"] === void 0 && (missing0 = "bulkhead-scenario") || data.name === void 0 && (missing0 = "name") || data.guests === void 0 && (missing0 = "guests") || data.steps === void 0 && (missing0 = "steps") || data.expect === void 0 && (missing0 = "expect"))
        return validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func1.call(schema31.properties, key0)) {
            return validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data["bulkhead-scenario"] !== void 0) {
            let data0 = data["bulkhead-scenario"], _errs2 = errors;
            if (!(typeof data0 == "number" && isFinite(data0)))
              return validate20.errors = [{ instancePath: instancePath + "/bulkhead-scenario", schemaPath: "#/properties/bulkhead-scenario/type", keyword: "type", params: { type: "number" } }], !1;
            if (data0 !== 1)
              return validate20.errors = [{ instancePath: instancePath + "/bulkhead-scenario", schemaPath: "#/properties/bulkhead-scenario/const", keyword: "const", params: { allowedValue: 1 } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let _errs4 = errors;
              if (typeof data.name != "string")
                return validate20.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.about !== void 0) {
                let _errs6 = errors;
                if (typeof data.about != "string")
                  return validate20.errors = [{ instancePath: instancePath + "/about", schemaPath: "#/properties/about/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.policy !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.policy != "string")
                    return validate20.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.machine !== void 0) {
                    let data4 = data.machine, _errs10 = errors;
                    if (errors === _errs10)
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.domains !== void 0) {
                          let data5 = data4.domains, _errs12 = errors;
                          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                            return validate20.errors = [{ instancePath: instancePath + "/machine/domains", schemaPath: "#/properties/machine/properties/domains/type", keyword: "type", params: { type: "integer" } }], !1;
                          if (errors === _errs12 && typeof data5 == "number" && isFinite(data5)) {
                            if (data5 > 4096 || isNaN(data5))
                              return validate20.errors = [{ instancePath: instancePath + "/machine/domains", schemaPath: "#/properties/machine/properties/domains/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 } }], !1;
                            if (data5 < 1 || isNaN(data5))
                              return validate20.errors = [{ instancePath: instancePath + "/machine/domains", schemaPath: "#/properties/machine/properties/domains/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                          }
                          var valid1 = _errs12 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1) {
                          if (data4.frames !== void 0) {
                            let data6 = data4.frames, _errs14 = errors;
                            if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                              return validate20.errors = [{ instancePath: instancePath + "/machine/frames", schemaPath: "#/properties/machine/properties/frames/type", keyword: "type", params: { type: "integer" } }], !1;
                            if (errors === _errs14 && typeof data6 == "number" && isFinite(data6)) {
                              if (data6 > 4194304 || isNaN(data6))
                                return validate20.errors = [{ instancePath: instancePath + "/machine/frames", schemaPath: "#/properties/machine/properties/frames/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4194304 } }], !1;
                              if (data6 < 1 || isNaN(data6))
                                return validate20.errors = [{ instancePath: instancePath + "/machine/frames", schemaPath: "#/properties/machine/properties/frames/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                            }
                            var valid1 = _errs14 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1) {
                            if (data4.guestFrames !== void 0) {
                              let data7 = data4.guestFrames, _errs16 = errors;
                              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                                return validate20.errors = [{ instancePath: instancePath + "/machine/guestFrames", schemaPath: "#/properties/machine/properties/guestFrames/type", keyword: "type", params: { type: "integer" } }], !1;
                              if (errors === _errs16 && typeof data7 == "number" && isFinite(data7)) {
                                if (data7 > 65536 || isNaN(data7))
                                  return validate20.errors = [{ instancePath: instancePath + "/machine/guestFrames", schemaPath: "#/properties/machine/properties/guestFrames/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 } }], !1;
                                if (data7 < 17 || isNaN(data7))
                                  return validate20.errors = [{ instancePath: instancePath + "/machine/guestFrames", schemaPath: "#/properties/machine/properties/guestFrames/minimum", keyword: "minimum", params: { comparison: ">=", limit: 17 } }], !1;
                              }
                              var valid1 = _errs16 === errors;
                            } else
                              var valid1 = !0;
                            if (valid1) {
                              if (data4.ports !== void 0) {
                                let data8 = data4.ports, _errs18 = errors;
                                if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                                  return validate20.errors = [{ instancePath: instancePath + "/machine/ports", schemaPath: "#/properties/machine/properties/ports/type", keyword: "type", params: { type: "integer" } }], !1;
                                if (errors === _errs18 && typeof data8 == "number" && isFinite(data8)) {
                                  if (data8 > 4096 || isNaN(data8))
                                    return validate20.errors = [{ instancePath: instancePath + "/machine/ports", schemaPath: "#/properties/machine/properties/ports/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 } }], !1;
                                  if (data8 < 1 || isNaN(data8))
                                    return validate20.errors = [{ instancePath: instancePath + "/machine/ports", schemaPath: "#/properties/machine/properties/ports/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                }
                                var valid1 = _errs18 === errors;
                              } else
                                var valid1 = !0;
                              if (valid1) {
                                if (data4.grants !== void 0) {
                                  let data9 = data4.grants, _errs20 = errors;
                                  if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                                    return validate20.errors = [{ instancePath: instancePath + "/machine/grants", schemaPath: "#/properties/machine/properties/grants/type", keyword: "type", params: { type: "integer" } }], !1;
                                  if (errors === _errs20 && typeof data9 == "number" && isFinite(data9)) {
                                    if (data9 > 512 || isNaN(data9))
                                      return validate20.errors = [{ instancePath: instancePath + "/machine/grants", schemaPath: "#/properties/machine/properties/grants/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 } }], !1;
                                    if (data9 < 1 || isNaN(data9))
                                      return validate20.errors = [{ instancePath: instancePath + "/machine/grants", schemaPath: "#/properties/machine/properties/grants/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                  }
                                  var valid1 = _errs20 === errors;
                                } else
                                  var valid1 = !0;
                                if (valid1) {
                                  if (data4.maps !== void 0) {
                                    let data10 = data4.maps, _errs22 = errors;
                                    if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                                      return validate20.errors = [{ instancePath: instancePath + "/machine/maps", schemaPath: "#/properties/machine/properties/maps/type", keyword: "type", params: { type: "integer" } }], !1;
                                    if (errors === _errs22 && typeof data10 == "number" && isFinite(data10)) {
                                      if (data10 > 1024 || isNaN(data10))
                                        return validate20.errors = [{ instancePath: instancePath + "/machine/maps", schemaPath: "#/properties/machine/properties/maps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } }], !1;
                                      if (data10 < 1 || isNaN(data10))
                                        return validate20.errors = [{ instancePath: instancePath + "/machine/maps", schemaPath: "#/properties/machine/properties/maps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                    }
                                    var valid1 = _errs22 === errors;
                                  } else
                                    var valid1 = !0;
                                  if (valid1) {
                                    if (data4.storeNodes !== void 0) {
                                      let data11 = data4.storeNodes, _errs24 = errors;
                                      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                                        return validate20.errors = [{ instancePath: instancePath + "/machine/storeNodes", schemaPath: "#/properties/machine/properties/storeNodes/type", keyword: "type", params: { type: "integer" } }], !1;
                                      if (errors === _errs24 && typeof data11 == "number" && isFinite(data11)) {
                                        if (data11 > 1024 || isNaN(data11))
                                          return validate20.errors = [{ instancePath: instancePath + "/machine/storeNodes", schemaPath: "#/properties/machine/properties/storeNodes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1024 } }], !1;
                                        if (data11 < 1 || isNaN(data11))
                                          return validate20.errors = [{ instancePath: instancePath + "/machine/storeNodes", schemaPath: "#/properties/machine/properties/storeNodes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                      }
                                      var valid1 = _errs24 === errors;
                                    } else
                                      var valid1 = !0;
                                    if (valid1) {
                                      if (data4.storeWatches !== void 0) {
                                        let data12 = data4.storeWatches, _errs26 = errors;
                                        if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                                          return validate20.errors = [{ instancePath: instancePath + "/machine/storeWatches", schemaPath: "#/properties/machine/properties/storeWatches/type", keyword: "type", params: { type: "integer" } }], !1;
                                        if (errors === _errs26 && typeof data12 == "number" && isFinite(data12)) {
                                          if (data12 > 256 || isNaN(data12))
                                            return validate20.errors = [{ instancePath: instancePath + "/machine/storeWatches", schemaPath: "#/properties/machine/properties/storeWatches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 } }], !1;
                                          if (data12 < 1 || isNaN(data12))
                                            return validate20.errors = [{ instancePath: instancePath + "/machine/storeWatches", schemaPath: "#/properties/machine/properties/storeWatches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                        }
                                        var valid1 = _errs26 === errors;
                                      } else
                                        var valid1 = !0;
                                      if (valid1) {
                                        if (data4.storeTransactions !== void 0) {
                                          let data13 = data4.storeTransactions, _errs28 = errors;
                                          if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)))
                                            return validate20.errors = [{ instancePath: instancePath + "/machine/storeTransactions", schemaPath: "#/properties/machine/properties/storeTransactions/type", keyword: "type", params: { type: "integer" } }], !1;
                                          if (errors === _errs28 && typeof data13 == "number" && isFinite(data13)) {
                                            if (data13 > 16 || isNaN(data13))
                                              return validate20.errors = [{ instancePath: instancePath + "/machine/storeTransactions", schemaPath: "#/properties/machine/properties/storeTransactions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 } }], !1;
                                            if (data13 < 1 || isNaN(data13))
                                              return validate20.errors = [{ instancePath: instancePath + "/machine/storeTransactions", schemaPath: "#/properties/machine/properties/storeTransactions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                          }
                                          var valid1 = _errs28 === errors;
                                        } else
                                          var valid1 = !0;
                                        if (valid1) {
                                          if (data4.storeDrafts !== void 0) {
                                            let data14 = data4.storeDrafts, _errs30 = errors;
                                            if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)))
                                              return validate20.errors = [{ instancePath: instancePath + "/machine/storeDrafts", schemaPath: "#/properties/machine/properties/storeDrafts/type", keyword: "type", params: { type: "integer" } }], !1;
                                            if (errors === _errs30 && typeof data14 == "number" && isFinite(data14)) {
                                              if (data14 > 64 || isNaN(data14))
                                                return validate20.errors = [{ instancePath: instancePath + "/machine/storeDrafts", schemaPath: "#/properties/machine/properties/storeDrafts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } }], !1;
                                              if (data14 < 1 || isNaN(data14))
                                                return validate20.errors = [{ instancePath: instancePath + "/machine/storeDrafts", schemaPath: "#/properties/machine/properties/storeDrafts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                            }
                                            var valid1 = _errs30 === errors;
                                          } else
                                            var valid1 = !0;
                                          if (valid1) {
                                            if (data4.storePathBytes !== void 0) {
                                              let data15 = data4.storePathBytes, _errs32 = errors;
                                              if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)))
                                                return validate20.errors = [{ instancePath: instancePath + "/machine/storePathBytes", schemaPath: "#/properties/machine/properties/storePathBytes/type", keyword: "type", params: { type: "integer" } }], !1;
                                              if (errors === _errs32 && typeof data15 == "number" && isFinite(data15)) {
                                                if (data15 > 256 || isNaN(data15))
                                                  return validate20.errors = [{ instancePath: instancePath + "/machine/storePathBytes", schemaPath: "#/properties/machine/properties/storePathBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 } }], !1;
                                                if (data15 < 1 || isNaN(data15))
                                                  return validate20.errors = [{ instancePath: instancePath + "/machine/storePathBytes", schemaPath: "#/properties/machine/properties/storePathBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                              }
                                              var valid1 = _errs32 === errors;
                                            } else
                                              var valid1 = !0;
                                            if (valid1) {
                                              if (data4.storeValueBytes !== void 0) {
                                                let data16 = data4.storeValueBytes, _errs34 = errors;
                                                if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                                                  return validate20.errors = [{ instancePath: instancePath + "/machine/storeValueBytes", schemaPath: "#/properties/machine/properties/storeValueBytes/type", keyword: "type", params: { type: "integer" } }], !1;
                                                if (errors === _errs34 && typeof data16 == "number" && isFinite(data16)) {
                                                  if (data16 > 512 || isNaN(data16))
                                                    return validate20.errors = [{ instancePath: instancePath + "/machine/storeValueBytes", schemaPath: "#/properties/machine/properties/storeValueBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 } }], !1;
                                                  if (data16 < 1 || isNaN(data16))
                                                    return validate20.errors = [{ instancePath: instancePath + "/machine/storeValueBytes", schemaPath: "#/properties/machine/properties/storeValueBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                }
                                                var valid1 = _errs34 === errors;
                                              } else
                                                var valid1 = !0;
                                              if (valid1) {
                                                if (data4.rings !== void 0) {
                                                  let data17 = data4.rings, _errs36 = errors;
                                                  if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)))
                                                    return validate20.errors = [{ instancePath: instancePath + "/machine/rings", schemaPath: "#/properties/machine/properties/rings/type", keyword: "type", params: { type: "integer" } }], !1;
                                                  if (errors === _errs36 && typeof data17 == "number" && isFinite(data17)) {
                                                    if (data17 > 128 || isNaN(data17))
                                                      return validate20.errors = [{ instancePath: instancePath + "/machine/rings", schemaPath: "#/properties/machine/properties/rings/maximum", keyword: "maximum", params: { comparison: "<=", limit: 128 } }], !1;
                                                    if (data17 < 1 || isNaN(data17))
                                                      return validate20.errors = [{ instancePath: instancePath + "/machine/rings", schemaPath: "#/properties/machine/properties/rings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                  }
                                                  var valid1 = _errs36 === errors;
                                                } else
                                                  var valid1 = !0;
                                                if (valid1) {
                                                  if (data4.ringPages !== void 0) {
                                                    let data18 = data4.ringPages, _errs38 = errors;
                                                    if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18)))
                                                      return validate20.errors = [{ instancePath: instancePath + "/machine/ringPages", schemaPath: "#/properties/machine/properties/ringPages/type", keyword: "type", params: { type: "integer" } }], !1;
                                                    if (errors === _errs38 && typeof data18 == "number" && isFinite(data18)) {
                                                      if (data18 > 16 || isNaN(data18))
                                                        return validate20.errors = [{ instancePath: instancePath + "/machine/ringPages", schemaPath: "#/properties/machine/properties/ringPages/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 } }], !1;
                                                      if (data18 < 1 || isNaN(data18))
                                                        return validate20.errors = [{ instancePath: instancePath + "/machine/ringPages", schemaPath: "#/properties/machine/properties/ringPages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                    }
                                                    var valid1 = _errs38 === errors;
                                                  } else
                                                    var valid1 = !0;
                                                  if (valid1) {
                                                    if (data4.waits !== void 0) {
                                                      let data19 = data4.waits, _errs40 = errors;
                                                      if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
                                                        return validate20.errors = [{ instancePath: instancePath + "/machine/waits", schemaPath: "#/properties/machine/properties/waits/type", keyword: "type", params: { type: "integer" } }], !1;
                                                      if (errors === _errs40 && typeof data19 == "number" && isFinite(data19)) {
                                                        if (data19 > 64 || isNaN(data19))
                                                          return validate20.errors = [{ instancePath: instancePath + "/machine/waits", schemaPath: "#/properties/machine/properties/waits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 } }], !1;
                                                        if (data19 < 1 || isNaN(data19))
                                                          return validate20.errors = [{ instancePath: instancePath + "/machine/waits", schemaPath: "#/properties/machine/properties/waits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                      }
                                                      var valid1 = _errs40 === errors;
                                                    } else
                                                      var valid1 = !0;
                                                    if (valid1)
                                                      if (data4.types !== void 0) {
                                                        let data20 = data4.types, _errs42 = errors;
                                                        if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)))
                                                          return validate20.errors = [{ instancePath: instancePath + "/machine/types", schemaPath: "#/properties/machine/properties/types/type", keyword: "type", params: { type: "integer" } }], !1;
                                                        if (errors === _errs42 && typeof data20 == "number" && isFinite(data20)) {
                                                          if (data20 > 65536 || isNaN(data20))
                                                            return validate20.errors = [{ instancePath: instancePath + "/machine/types", schemaPath: "#/properties/machine/properties/types/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 } }], !1;
                                                          if (data20 < 1 || isNaN(data20))
                                                            return validate20.errors = [{ instancePath: instancePath + "/machine/types", schemaPath: "#/properties/machine/properties/types/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                        }
                                                        var valid1 = _errs42 === errors;
                                                      } else
                                                        var valid1 = !0;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      } else
                        return validate20.errors = [{ instancePath: instancePath + "/machine", schemaPath: "#/properties/machine/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.guests !== void 0) {
                      let data21 = data.guests, _errs44 = errors;
                      if (errors === _errs44)
                        if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                          var props0 = {};
                          for (let key1 in data21)
                            if (pattern4.test(key1)) {
                              let data22 = data21[key1];
                              if (errors === errors)
                                if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                  let missing1;
                                  if (data22.wasm === void 0 && (missing1 = "wasm"))
                                    return validate20.errors = [{ instancePath: instancePath + "/guests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/guests/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9_.-%5D%7B0%2C63%7D%24/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                                  {
                                    let _errs48 = errors;
                                    for (let key2 in data22)
                                      if (key2 !== "wasm") {
                                        return validate20.errors = [{ instancePath: instancePath + "/guests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/guests/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9_.-%5D%7B0%2C63%7D%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                                        break;
                                      }
                                    if (_errs48 === errors && data22.wasm !== void 0 && typeof data22.wasm != "string")
                                      return validate20.errors = [{ instancePath: instancePath + "/guests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/wasm", schemaPath: "#/properties/guests/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9_.-%5D%7B0%2C63%7D%24/properties/wasm/type", keyword: "type", params: { type: "string" } }], !1;
                                  }
                                } else
                                  return validate20.errors = [{ instancePath: instancePath + "/guests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/guests/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9_.-%5D%7B0%2C63%7D%24/type", keyword: "type", params: { type: "object" } }], !1;
                              props0[key1] = !0;
                            }
                        } else
                          return validate20.errors = [{ instancePath: instancePath + "/guests", schemaPath: "#/properties/guests/type", keyword: "type", params: { type: "object" } }], !1;
                      var valid0 = _errs44 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.steps !== void 0) {
                        let data24 = data.steps, _errs51 = errors;
                        if (errors === _errs51)
                          if (Array.isArray(data24)) {
                            var valid4 = !0;
                            let len0 = data24.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data25 = data24[i0], _errs53 = errors, _errs54 = errors, valid5 = !1, _errs55 = errors;
                              if (errors === _errs55)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing2;
                                  if (data25.start === void 0 && (missing2 = "start")) {
                                    let err0 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                  } else {
                                    let _errs57 = errors;
                                    for (let key3 in data25)
                                      if (!(key3 === "start" || key3 === "expect" || key3 === "why")) {
                                        let err1 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                        break;
                                      }
                                    if (_errs57 === errors) {
                                      if (data25.start !== void 0) {
                                        let data26 = data25.start, _errs58 = errors;
                                        if (errors === _errs58)
                                          if (Array.isArray(data26))
                                            if (data26.length < 1) {
                                              let err2 = { instancePath: instancePath + "/steps/" + i0 + "/start", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/minItems", keyword: "minItems", params: { limit: 1 } };
                                              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                            } else {
                                              var valid7 = !0;
                                              let len1 = data26.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let data27 = data26[i1], _errs60 = errors;
                                                if (errors === _errs60)
                                                  if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                    let missing3;
                                                    if (data27.name === void 0 && (missing3 = "name") || data27.label === void 0 && (missing3 = "label") || data27.guest === void 0 && (missing3 = "guest")) {
                                                      let err3 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1, schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/required", keyword: "required", params: { missingProperty: missing3 } };
                                                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                                    } else {
                                                      let _errs62 = errors;
                                                      for (let key4 in data27)
                                                        if (!(key4 === "name" || key4 === "label" || key4 === "guest" || key4 === "args")) {
                                                          let err4 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1, schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                                          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                                          break;
                                                        }
                                                      if (_errs62 === errors) {
                                                        if (data27.name !== void 0) {
                                                          let data28 = data27.name, _errs63 = errors;
                                                          if (errors === _errs63)
                                                            if (typeof data28 == "string") {
                                                              if (!pattern4.test(data28)) {
                                                                let err5 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/name", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                                              }
                                                            } else {
                                                              let err6 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/name", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                                            }
                                                          var valid8 = _errs63 === errors;
                                                        } else
                                                          var valid8 = !0;
                                                        if (valid8) {
                                                          if (data27.label !== void 0) {
                                                            let _errs65 = errors;
                                                            if (typeof data27.label != "string") {
                                                              let err7 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/label", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/label/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                                            }
                                                            var valid8 = _errs65 === errors;
                                                          } else
                                                            var valid8 = !0;
                                                          if (valid8) {
                                                            if (data27.guest !== void 0) {
                                                              let data30 = data27.guest, _errs67 = errors;
                                                              if (errors === _errs67)
                                                                if (typeof data30 == "string") {
                                                                  if (!pattern4.test(data30)) {
                                                                    let err8 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/guest", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/guest/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                                                  }
                                                                } else {
                                                                  let err9 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/guest", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/guest/type", keyword: "type", params: { type: "string" } };
                                                                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                                                }
                                                              var valid8 = _errs67 === errors;
                                                            } else
                                                              var valid8 = !0;
                                                            if (valid8)
                                                              if (data27.args !== void 0) {
                                                                let data31 = data27.args, _errs69 = errors;
                                                                if (errors === _errs69)
                                                                  if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                                                    var props1 = {};
                                                                    for (let key5 in data31)
                                                                      if (pattern7.test(key5)) {
                                                                        let data32 = data31[key5], _errs72 = errors, valid10 = !1, _errs73 = errors;
                                                                        if (typeof data32 != "string") {
                                                                          let err10 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/args/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                                                        }
                                                                        var _valid1 = _errs73 === errors;
                                                                        valid10 = valid10 || _valid1;
                                                                        let _errs75 = errors;
                                                                        if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
                                                                          let err11 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/args/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                                                                          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                                                        }
                                                                        var _valid1 = _errs75 === errors;
                                                                        if (valid10 = valid10 || _valid1, valid10)
                                                                          errors = _errs72, vErrors !== null && (_errs72 ? vErrors.length = _errs72 : vErrors = null);
                                                                        else {
                                                                          let err12 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/args/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf", keyword: "anyOf", params: {} };
                                                                          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                                                        }
                                                                        props1[key5] = !0;
                                                                      }
                                                                  } else {
                                                                    let err13 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/args", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/args/type", keyword: "type", params: { type: "object" } };
                                                                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                                                                  }
                                                                var valid8 = _errs69 === errors;
                                                              } else
                                                                var valid8 = !0;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    let err14 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1, schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/type", keyword: "type", params: { type: "object" } };
                                                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                                                  }
                                                var valid7 = _errs60 === errors;
                                                if (!valid7)
                                                  break;
                                              }
                                            }
                                          else {
                                            let err15 = { instancePath: instancePath + "/steps/" + i0 + "/start", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/type", keyword: "type", params: { type: "array" } };
                                            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                                          }
                                        var valid6 = _errs58 === errors;
                                      } else
                                        var valid6 = !0;
                                      if (valid6) {
                                        if (data25.expect !== void 0) {
                                          let data33 = data25.expect, _errs77 = errors;
                                          if (errors === _errs77)
                                            if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                              let _errs79 = errors;
                                              for (let key6 in data33)
                                                if (!(key6 === "result" || key6 === "rule" || key6 === "says")) {
                                                  let err16 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                                  break;
                                                }
                                              if (_errs79 === errors) {
                                                if (data33.result !== void 0) {
                                                  let _errs80 = errors;
                                                  if (typeof data33.result != "string") {
                                                    let err17 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                                                  }
                                                  var valid11 = _errs80 === errors;
                                                } else
                                                  var valid11 = !0;
                                                if (valid11) {
                                                  if (data33.rule !== void 0) {
                                                    let _errs82 = errors;
                                                    if (typeof data33.rule != "string") {
                                                      let err18 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                                                    }
                                                    var valid11 = _errs82 === errors;
                                                  } else
                                                    var valid11 = !0;
                                                  if (valid11)
                                                    if (data33.says !== void 0) {
                                                      let data36 = data33.says, _errs84 = errors, _errs85 = errors, valid12 = !1, _errs86 = errors;
                                                      if (typeof data36 != "string") {
                                                        let err19 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                                                      }
                                                      var _valid2 = _errs86 === errors;
                                                      valid12 = valid12 || _valid2;
                                                      let _errs88 = errors;
                                                      if (errors === _errs88)
                                                        if (Array.isArray(data36)) {
                                                          var valid13 = !0;
                                                          let len2 = data36.length;
                                                          for (let i2 = 0; i2 < len2; i2++) {
                                                            let _errs90 = errors;
                                                            if (typeof data36[i2] != "string") {
                                                              let err20 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i2, schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                                                            }
                                                            var valid13 = _errs90 === errors;
                                                            if (!valid13)
                                                              break;
                                                          }
                                                        } else {
                                                          let err21 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                                                        }
                                                      var _valid2 = _errs88 === errors;
                                                      if (valid12 = valid12 || _valid2, valid12)
                                                        errors = _errs85, vErrors !== null && (_errs85 ? vErrors.length = _errs85 : vErrors = null);
                                                      else {
                                                        let err22 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                                                      }
                                                      var valid11 = _errs84 === errors;
                                                    } else
                                                      var valid11 = !0;
                                                }
                                              }
                                            } else {
                                              let err23 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                                            }
                                          var valid6 = _errs77 === errors;
                                        } else
                                          var valid6 = !0;
                                        if (valid6)
                                          if (data25.why !== void 0) {
                                            let _errs92 = errors;
                                            if (typeof data25.why != "string") {
                                              let err24 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/0/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                                            }
                                            var valid6 = _errs92 === errors;
                                          } else
                                            var valid6 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err25 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                                }
                              var _valid0 = _errs55 === errors;
                              if (valid5 = valid5 || _valid0, _valid0)
                                var props2 = !0;
                              let _errs94 = errors;
                              if (errors === _errs94)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing4;
                                  if (data25.pause === void 0 && (missing4 = "pause")) {
                                    let err26 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                                  } else {
                                    let _errs96 = errors;
                                    for (let key7 in data25)
                                      if (!(key7 === "pause" || key7 === "expect" || key7 === "why")) {
                                        let err27 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                                        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                                        break;
                                      }
                                    if (_errs96 === errors) {
                                      if (data25.pause !== void 0) {
                                        let data39 = data25.pause, _errs97 = errors;
                                        if (errors === _errs97)
                                          if (typeof data39 == "string") {
                                            if (!pattern4.test(data39)) {
                                              let err28 = { instancePath: instancePath + "/steps/" + i0 + "/pause", schemaPath: "#/properties/steps/items/anyOf/1/properties/pause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                                            }
                                          } else {
                                            let err29 = { instancePath: instancePath + "/steps/" + i0 + "/pause", schemaPath: "#/properties/steps/items/anyOf/1/properties/pause/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                                          }
                                        var valid14 = _errs97 === errors;
                                      } else
                                        var valid14 = !0;
                                      if (valid14) {
                                        if (data25.expect !== void 0) {
                                          let data40 = data25.expect, _errs99 = errors;
                                          if (errors === _errs99)
                                            if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                                              let _errs101 = errors;
                                              for (let key8 in data40)
                                                if (!(key8 === "result" || key8 === "rule" || key8 === "says")) {
                                                  let err30 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                                                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                                                  break;
                                                }
                                              if (_errs101 === errors) {
                                                if (data40.result !== void 0) {
                                                  let _errs102 = errors;
                                                  if (typeof data40.result != "string") {
                                                    let err31 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                                                  }
                                                  var valid15 = _errs102 === errors;
                                                } else
                                                  var valid15 = !0;
                                                if (valid15) {
                                                  if (data40.rule !== void 0) {
                                                    let _errs104 = errors;
                                                    if (typeof data40.rule != "string") {
                                                      let err32 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                                                    }
                                                    var valid15 = _errs104 === errors;
                                                  } else
                                                    var valid15 = !0;
                                                  if (valid15)
                                                    if (data40.says !== void 0) {
                                                      let data43 = data40.says, _errs106 = errors, _errs107 = errors, valid16 = !1, _errs108 = errors;
                                                      if (typeof data43 != "string") {
                                                        let err33 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                                                      }
                                                      var _valid3 = _errs108 === errors;
                                                      valid16 = valid16 || _valid3;
                                                      let _errs110 = errors;
                                                      if (errors === _errs110)
                                                        if (Array.isArray(data43)) {
                                                          var valid17 = !0;
                                                          let len3 = data43.length;
                                                          for (let i3 = 0; i3 < len3; i3++) {
                                                            let _errs112 = errors;
                                                            if (typeof data43[i3] != "string") {
                                                              let err34 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i3, schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                                                            }
                                                            var valid17 = _errs112 === errors;
                                                            if (!valid17)
                                                              break;
                                                          }
                                                        } else {
                                                          let err35 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                                                        }
                                                      var _valid3 = _errs110 === errors;
                                                      if (valid16 = valid16 || _valid3, valid16)
                                                        errors = _errs107, vErrors !== null && (_errs107 ? vErrors.length = _errs107 : vErrors = null);
                                                      else {
                                                        let err36 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                                                      }
                                                      var valid15 = _errs106 === errors;
                                                    } else
                                                      var valid15 = !0;
                                                }
                                              }
                                            } else {
                                              let err37 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                                            }
                                          var valid14 = _errs99 === errors;
                                        } else
                                          var valid14 = !0;
                                        if (valid14)
                                          if (data25.why !== void 0) {
                                            let _errs114 = errors;
                                            if (typeof data25.why != "string") {
                                              let err38 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/1/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                                            }
                                            var valid14 = _errs114 === errors;
                                          } else
                                            var valid14 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err39 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                                }
                              var _valid0 = _errs94 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs116 = errors;
                              if (errors === _errs116)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing5;
                                  if (data25.unpause === void 0 && (missing5 = "unpause")) {
                                    let err40 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing5 } };
                                    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                                  } else {
                                    let _errs118 = errors;
                                    for (let key9 in data25)
                                      if (!(key9 === "unpause" || key9 === "expect" || key9 === "why")) {
                                        let err41 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                                        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                                        break;
                                      }
                                    if (_errs118 === errors) {
                                      if (data25.unpause !== void 0) {
                                        let data46 = data25.unpause, _errs119 = errors;
                                        if (errors === _errs119)
                                          if (typeof data46 == "string") {
                                            if (!pattern4.test(data46)) {
                                              let err42 = { instancePath: instancePath + "/steps/" + i0 + "/unpause", schemaPath: "#/properties/steps/items/anyOf/2/properties/unpause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                                            }
                                          } else {
                                            let err43 = { instancePath: instancePath + "/steps/" + i0 + "/unpause", schemaPath: "#/properties/steps/items/anyOf/2/properties/unpause/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                                          }
                                        var valid18 = _errs119 === errors;
                                      } else
                                        var valid18 = !0;
                                      if (valid18) {
                                        if (data25.expect !== void 0) {
                                          let data47 = data25.expect, _errs121 = errors;
                                          if (errors === _errs121)
                                            if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                              let _errs123 = errors;
                                              for (let key10 in data47)
                                                if (!(key10 === "result" || key10 === "rule" || key10 === "says")) {
                                                  let err44 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                                                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                                                  break;
                                                }
                                              if (_errs123 === errors) {
                                                if (data47.result !== void 0) {
                                                  let _errs124 = errors;
                                                  if (typeof data47.result != "string") {
                                                    let err45 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                                                  }
                                                  var valid19 = _errs124 === errors;
                                                } else
                                                  var valid19 = !0;
                                                if (valid19) {
                                                  if (data47.rule !== void 0) {
                                                    let _errs126 = errors;
                                                    if (typeof data47.rule != "string") {
                                                      let err46 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                                                    }
                                                    var valid19 = _errs126 === errors;
                                                  } else
                                                    var valid19 = !0;
                                                  if (valid19)
                                                    if (data47.says !== void 0) {
                                                      let data50 = data47.says, _errs128 = errors, _errs129 = errors, valid20 = !1, _errs130 = errors;
                                                      if (typeof data50 != "string") {
                                                        let err47 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                                                      }
                                                      var _valid4 = _errs130 === errors;
                                                      valid20 = valid20 || _valid4;
                                                      let _errs132 = errors;
                                                      if (errors === _errs132)
                                                        if (Array.isArray(data50)) {
                                                          var valid21 = !0;
                                                          let len4 = data50.length;
                                                          for (let i4 = 0; i4 < len4; i4++) {
                                                            let _errs134 = errors;
                                                            if (typeof data50[i4] != "string") {
                                                              let err48 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i4, schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                                                            }
                                                            var valid21 = _errs134 === errors;
                                                            if (!valid21)
                                                              break;
                                                          }
                                                        } else {
                                                          let err49 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                                                        }
                                                      var _valid4 = _errs132 === errors;
                                                      if (valid20 = valid20 || _valid4, valid20)
                                                        errors = _errs129, vErrors !== null && (_errs129 ? vErrors.length = _errs129 : vErrors = null);
                                                      else {
                                                        let err50 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                                                      }
                                                      var valid19 = _errs128 === errors;
                                                    } else
                                                      var valid19 = !0;
                                                }
                                              }
                                            } else {
                                              let err51 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                                            }
                                          var valid18 = _errs121 === errors;
                                        } else
                                          var valid18 = !0;
                                        if (valid18)
                                          if (data25.why !== void 0) {
                                            let _errs136 = errors;
                                            if (typeof data25.why != "string") {
                                              let err52 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/2/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                                            }
                                            var valid18 = _errs136 === errors;
                                          } else
                                            var valid18 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err53 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                                }
                              var _valid0 = _errs116 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs138 = errors;
                              if (errors === _errs138)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing6;
                                  if (data25.destroy === void 0 && (missing6 = "destroy")) {
                                    let err54 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing6 } };
                                    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                                  } else {
                                    let _errs140 = errors;
                                    for (let key11 in data25)
                                      if (!(key11 === "destroy" || key11 === "expect" || key11 === "why")) {
                                        let err55 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                                        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                                        break;
                                      }
                                    if (_errs140 === errors) {
                                      if (data25.destroy !== void 0) {
                                        let data53 = data25.destroy, _errs141 = errors;
                                        if (errors === _errs141)
                                          if (typeof data53 == "string") {
                                            if (!pattern4.test(data53)) {
                                              let err56 = { instancePath: instancePath + "/steps/" + i0 + "/destroy", schemaPath: "#/properties/steps/items/anyOf/3/properties/destroy/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                                            }
                                          } else {
                                            let err57 = { instancePath: instancePath + "/steps/" + i0 + "/destroy", schemaPath: "#/properties/steps/items/anyOf/3/properties/destroy/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                                          }
                                        var valid22 = _errs141 === errors;
                                      } else
                                        var valid22 = !0;
                                      if (valid22) {
                                        if (data25.expect !== void 0) {
                                          let data54 = data25.expect, _errs143 = errors;
                                          if (errors === _errs143)
                                            if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                              let _errs145 = errors;
                                              for (let key12 in data54)
                                                if (!(key12 === "result" || key12 === "rule" || key12 === "says")) {
                                                  let err58 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                                                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                                                  break;
                                                }
                                              if (_errs145 === errors) {
                                                if (data54.result !== void 0) {
                                                  let _errs146 = errors;
                                                  if (typeof data54.result != "string") {
                                                    let err59 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                                                  }
                                                  var valid23 = _errs146 === errors;
                                                } else
                                                  var valid23 = !0;
                                                if (valid23) {
                                                  if (data54.rule !== void 0) {
                                                    let _errs148 = errors;
                                                    if (typeof data54.rule != "string") {
                                                      let err60 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                                                    }
                                                    var valid23 = _errs148 === errors;
                                                  } else
                                                    var valid23 = !0;
                                                  if (valid23)
                                                    if (data54.says !== void 0) {
                                                      let data57 = data54.says, _errs150 = errors, _errs151 = errors, valid24 = !1, _errs152 = errors;
                                                      if (typeof data57 != "string") {
                                                        let err61 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                                                      }
                                                      var _valid5 = _errs152 === errors;
                                                      valid24 = valid24 || _valid5;
                                                      let _errs154 = errors;
                                                      if (errors === _errs154)
                                                        if (Array.isArray(data57)) {
                                                          var valid25 = !0;
                                                          let len5 = data57.length;
                                                          for (let i5 = 0; i5 < len5; i5++) {
                                                            let _errs156 = errors;
                                                            if (typeof data57[i5] != "string") {
                                                              let err62 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i5, schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                                                            }
                                                            var valid25 = _errs156 === errors;
                                                            if (!valid25)
                                                              break;
                                                          }
                                                        } else {
                                                          let err63 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                                                        }
                                                      var _valid5 = _errs154 === errors;
                                                      if (valid24 = valid24 || _valid5, valid24)
                                                        errors = _errs151, vErrors !== null && (_errs151 ? vErrors.length = _errs151 : vErrors = null);
                                                      else {
                                                        let err64 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                                                      }
                                                      var valid23 = _errs150 === errors;
                                                    } else
                                                      var valid23 = !0;
                                                }
                                              }
                                            } else {
                                              let err65 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                                            }
                                          var valid22 = _errs143 === errors;
                                        } else
                                          var valid22 = !0;
                                        if (valid22)
                                          if (data25.why !== void 0) {
                                            let _errs158 = errors;
                                            if (typeof data25.why != "string") {
                                              let err66 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/3/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                                            }
                                            var valid22 = _errs158 === errors;
                                          } else
                                            var valid22 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err67 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                                }
                              var _valid0 = _errs138 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs160 = errors;
                              if (errors === _errs160)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing7;
                                  if (data25.resume === void 0 && (missing7 = "resume")) {
                                    let err68 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/4/required", keyword: "required", params: { missingProperty: missing7 } };
                                    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                                  } else {
                                    let _errs162 = errors;
                                    for (let key13 in data25)
                                      if (!(key13 === "resume" || key13 === "expect" || key13 === "why")) {
                                        let err69 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                                        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                                        break;
                                      }
                                    if (_errs162 === errors) {
                                      if (data25.resume !== void 0) {
                                        let data60 = data25.resume, _errs163 = errors;
                                        if (errors === _errs163)
                                          if (typeof data60 == "string") {
                                            if (!pattern4.test(data60)) {
                                              let err70 = { instancePath: instancePath + "/steps/" + i0 + "/resume", schemaPath: "#/properties/steps/items/anyOf/4/properties/resume/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                                            }
                                          } else {
                                            let err71 = { instancePath: instancePath + "/steps/" + i0 + "/resume", schemaPath: "#/properties/steps/items/anyOf/4/properties/resume/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                                          }
                                        var valid26 = _errs163 === errors;
                                      } else
                                        var valid26 = !0;
                                      if (valid26) {
                                        if (data25.expect !== void 0) {
                                          let data61 = data25.expect, _errs165 = errors;
                                          if (errors === _errs165)
                                            if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                                              let _errs167 = errors;
                                              for (let key14 in data61)
                                                if (!(key14 === "result" || key14 === "rule" || key14 === "says")) {
                                                  let err72 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                                                  vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                                                  break;
                                                }
                                              if (_errs167 === errors) {
                                                if (data61.result !== void 0) {
                                                  let _errs168 = errors;
                                                  if (typeof data61.result != "string") {
                                                    let err73 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                                                  }
                                                  var valid27 = _errs168 === errors;
                                                } else
                                                  var valid27 = !0;
                                                if (valid27) {
                                                  if (data61.rule !== void 0) {
                                                    let _errs170 = errors;
                                                    if (typeof data61.rule != "string") {
                                                      let err74 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                                                    }
                                                    var valid27 = _errs170 === errors;
                                                  } else
                                                    var valid27 = !0;
                                                  if (valid27)
                                                    if (data61.says !== void 0) {
                                                      let data64 = data61.says, _errs172 = errors, _errs173 = errors, valid28 = !1, _errs174 = errors;
                                                      if (typeof data64 != "string") {
                                                        let err75 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                                                      }
                                                      var _valid6 = _errs174 === errors;
                                                      valid28 = valid28 || _valid6;
                                                      let _errs176 = errors;
                                                      if (errors === _errs176)
                                                        if (Array.isArray(data64)) {
                                                          var valid29 = !0;
                                                          let len6 = data64.length;
                                                          for (let i6 = 0; i6 < len6; i6++) {
                                                            let _errs178 = errors;
                                                            if (typeof data64[i6] != "string") {
                                                              let err76 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i6, schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                                                            }
                                                            var valid29 = _errs178 === errors;
                                                            if (!valid29)
                                                              break;
                                                          }
                                                        } else {
                                                          let err77 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                                                        }
                                                      var _valid6 = _errs176 === errors;
                                                      if (valid28 = valid28 || _valid6, valid28)
                                                        errors = _errs173, vErrors !== null && (_errs173 ? vErrors.length = _errs173 : vErrors = null);
                                                      else {
                                                        let err78 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                                                      }
                                                      var valid27 = _errs172 === errors;
                                                    } else
                                                      var valid27 = !0;
                                                }
                                              }
                                            } else {
                                              let err79 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                                            }
                                          var valid26 = _errs165 === errors;
                                        } else
                                          var valid26 = !0;
                                        if (valid26)
                                          if (data25.why !== void 0) {
                                            let _errs180 = errors;
                                            if (typeof data25.why != "string") {
                                              let err80 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/4/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                                            }
                                            var valid26 = _errs180 === errors;
                                          } else
                                            var valid26 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err81 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/4/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                                }
                              var _valid0 = _errs160 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs182 = errors;
                              if (errors === _errs182)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing8;
                                  if (data25.save === void 0 && (missing8 = "save")) {
                                    let err82 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/5/required", keyword: "required", params: { missingProperty: missing8 } };
                                    vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                                  } else {
                                    let _errs184 = errors;
                                    for (let key15 in data25)
                                      if (!(key15 === "save" || key15 === "expect" || key15 === "why")) {
                                        let err83 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                                        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                                        break;
                                      }
                                    if (_errs184 === errors) {
                                      if (data25.save !== void 0) {
                                        let data67 = data25.save, _errs185 = errors;
                                        if (errors === _errs185)
                                          if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                                            let missing9;
                                            if (data67.domain === void 0 && (missing9 = "domain") || data67.file === void 0 && (missing9 = "file")) {
                                              let err84 = { instancePath: instancePath + "/steps/" + i0 + "/save", schemaPath: "#/properties/steps/items/anyOf/5/properties/save/required", keyword: "required", params: { missingProperty: missing9 } };
                                              vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                                            } else {
                                              let _errs187 = errors;
                                              for (let key16 in data67)
                                                if (!(key16 === "domain" || key16 === "file")) {
                                                  let err85 = { instancePath: instancePath + "/steps/" + i0 + "/save", schemaPath: "#/properties/steps/items/anyOf/5/properties/save/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                                                  vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                                                  break;
                                                }
                                              if (_errs187 === errors) {
                                                if (data67.domain !== void 0) {
                                                  let data68 = data67.domain, _errs188 = errors;
                                                  if (errors === _errs188)
                                                    if (typeof data68 == "string") {
                                                      if (!pattern4.test(data68)) {
                                                        let err86 = { instancePath: instancePath + "/steps/" + i0 + "/save/domain", schemaPath: "#/properties/steps/items/anyOf/5/properties/save/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                        vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                                                      }
                                                    } else {
                                                      let err87 = { instancePath: instancePath + "/steps/" + i0 + "/save/domain", schemaPath: "#/properties/steps/items/anyOf/5/properties/save/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                                                    }
                                                  var valid31 = _errs188 === errors;
                                                } else
                                                  var valid31 = !0;
                                                if (valid31)
                                                  if (data67.file !== void 0) {
                                                    let data69 = data67.file, _errs190 = errors;
                                                    if (errors === _errs190)
                                                      if (typeof data69 == "string") {
                                                        if (!pattern4.test(data69)) {
                                                          let err88 = { instancePath: instancePath + "/steps/" + i0 + "/save/file", schemaPath: "#/properties/steps/items/anyOf/5/properties/save/properties/file/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                          vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                                                        }
                                                      } else {
                                                        let err89 = { instancePath: instancePath + "/steps/" + i0 + "/save/file", schemaPath: "#/properties/steps/items/anyOf/5/properties/save/properties/file/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                                                      }
                                                    var valid31 = _errs190 === errors;
                                                  } else
                                                    var valid31 = !0;
                                              }
                                            }
                                          } else {
                                            let err90 = { instancePath: instancePath + "/steps/" + i0 + "/save", schemaPath: "#/properties/steps/items/anyOf/5/properties/save/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                                          }
                                        var valid30 = _errs185 === errors;
                                      } else
                                        var valid30 = !0;
                                      if (valid30) {
                                        if (data25.expect !== void 0) {
                                          let data70 = data25.expect, _errs192 = errors;
                                          if (errors === _errs192)
                                            if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                                              let _errs194 = errors;
                                              for (let key17 in data70)
                                                if (!(key17 === "result" || key17 === "rule" || key17 === "says")) {
                                                  let err91 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                                                  vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                                                  break;
                                                }
                                              if (_errs194 === errors) {
                                                if (data70.result !== void 0) {
                                                  let _errs195 = errors;
                                                  if (typeof data70.result != "string") {
                                                    let err92 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                                                  }
                                                  var valid32 = _errs195 === errors;
                                                } else
                                                  var valid32 = !0;
                                                if (valid32) {
                                                  if (data70.rule !== void 0) {
                                                    let _errs197 = errors;
                                                    if (typeof data70.rule != "string") {
                                                      let err93 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                                                    }
                                                    var valid32 = _errs197 === errors;
                                                  } else
                                                    var valid32 = !0;
                                                  if (valid32)
                                                    if (data70.says !== void 0) {
                                                      let data73 = data70.says, _errs199 = errors, _errs200 = errors, valid33 = !1, _errs201 = errors;
                                                      if (typeof data73 != "string") {
                                                        let err94 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                                                      }
                                                      var _valid7 = _errs201 === errors;
                                                      valid33 = valid33 || _valid7;
                                                      let _errs203 = errors;
                                                      if (errors === _errs203)
                                                        if (Array.isArray(data73)) {
                                                          var valid34 = !0;
                                                          let len7 = data73.length;
                                                          for (let i7 = 0; i7 < len7; i7++) {
                                                            let _errs205 = errors;
                                                            if (typeof data73[i7] != "string") {
                                                              let err95 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i7, schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                                                            }
                                                            var valid34 = _errs205 === errors;
                                                            if (!valid34)
                                                              break;
                                                          }
                                                        } else {
                                                          let err96 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                                                        }
                                                      var _valid7 = _errs203 === errors;
                                                      if (valid33 = valid33 || _valid7, valid33)
                                                        errors = _errs200, vErrors !== null && (_errs200 ? vErrors.length = _errs200 : vErrors = null);
                                                      else {
                                                        let err97 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                                                      }
                                                      var valid32 = _errs199 === errors;
                                                    } else
                                                      var valid32 = !0;
                                                }
                                              }
                                            } else {
                                              let err98 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                                            }
                                          var valid30 = _errs192 === errors;
                                        } else
                                          var valid30 = !0;
                                        if (valid30)
                                          if (data25.why !== void 0) {
                                            let _errs207 = errors;
                                            if (typeof data25.why != "string") {
                                              let err99 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/5/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                                            }
                                            var valid30 = _errs207 === errors;
                                          } else
                                            var valid30 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err100 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/5/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                                }
                              var _valid0 = _errs182 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs209 = errors;
                              if (errors === _errs209)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing10;
                                  if (data25.restore === void 0 && (missing10 = "restore")) {
                                    let err101 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/6/required", keyword: "required", params: { missingProperty: missing10 } };
                                    vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                                  } else {
                                    let _errs211 = errors;
                                    for (let key18 in data25)
                                      if (!(key18 === "restore" || key18 === "expect" || key18 === "why")) {
                                        let err102 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                                        vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                                        break;
                                      }
                                    if (_errs211 === errors) {
                                      if (data25.restore !== void 0) {
                                        let data76 = data25.restore, _errs212 = errors;
                                        if (errors === _errs212)
                                          if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
                                            let missing11;
                                            if (data76.name === void 0 && (missing11 = "name") || data76.file === void 0 && (missing11 = "file")) {
                                              let err103 = { instancePath: instancePath + "/steps/" + i0 + "/restore", schemaPath: "#/properties/steps/items/anyOf/6/properties/restore/required", keyword: "required", params: { missingProperty: missing11 } };
                                              vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                                            } else {
                                              let _errs214 = errors;
                                              for (let key19 in data76)
                                                if (!(key19 === "name" || key19 === "file")) {
                                                  let err104 = { instancePath: instancePath + "/steps/" + i0 + "/restore", schemaPath: "#/properties/steps/items/anyOf/6/properties/restore/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                                                  vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                                                  break;
                                                }
                                              if (_errs214 === errors) {
                                                if (data76.name !== void 0) {
                                                  let data77 = data76.name, _errs215 = errors;
                                                  if (errors === _errs215)
                                                    if (typeof data77 == "string") {
                                                      if (!pattern4.test(data77)) {
                                                        let err105 = { instancePath: instancePath + "/steps/" + i0 + "/restore/name", schemaPath: "#/properties/steps/items/anyOf/6/properties/restore/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                        vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                                                      }
                                                    } else {
                                                      let err106 = { instancePath: instancePath + "/steps/" + i0 + "/restore/name", schemaPath: "#/properties/steps/items/anyOf/6/properties/restore/properties/name/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                                                    }
                                                  var valid36 = _errs215 === errors;
                                                } else
                                                  var valid36 = !0;
                                                if (valid36)
                                                  if (data76.file !== void 0) {
                                                    let _errs217 = errors;
                                                    if (typeof data76.file != "string") {
                                                      let err107 = { instancePath: instancePath + "/steps/" + i0 + "/restore/file", schemaPath: "#/properties/steps/items/anyOf/6/properties/restore/properties/file/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                                                    }
                                                    var valid36 = _errs217 === errors;
                                                  } else
                                                    var valid36 = !0;
                                              }
                                            }
                                          } else {
                                            let err108 = { instancePath: instancePath + "/steps/" + i0 + "/restore", schemaPath: "#/properties/steps/items/anyOf/6/properties/restore/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                                          }
                                        var valid35 = _errs212 === errors;
                                      } else
                                        var valid35 = !0;
                                      if (valid35) {
                                        if (data25.expect !== void 0) {
                                          let data79 = data25.expect, _errs219 = errors;
                                          if (errors === _errs219)
                                            if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                                              let _errs221 = errors;
                                              for (let key20 in data79)
                                                if (!(key20 === "result" || key20 === "rule" || key20 === "says")) {
                                                  let err109 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                                                  vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                                                  break;
                                                }
                                              if (_errs221 === errors) {
                                                if (data79.result !== void 0) {
                                                  let _errs222 = errors;
                                                  if (typeof data79.result != "string") {
                                                    let err110 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                                                  }
                                                  var valid37 = _errs222 === errors;
                                                } else
                                                  var valid37 = !0;
                                                if (valid37) {
                                                  if (data79.rule !== void 0) {
                                                    let _errs224 = errors;
                                                    if (typeof data79.rule != "string") {
                                                      let err111 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                                                    }
                                                    var valid37 = _errs224 === errors;
                                                  } else
                                                    var valid37 = !0;
                                                  if (valid37)
                                                    if (data79.says !== void 0) {
                                                      let data82 = data79.says, _errs226 = errors, _errs227 = errors, valid38 = !1, _errs228 = errors;
                                                      if (typeof data82 != "string") {
                                                        let err112 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                                                      }
                                                      var _valid8 = _errs228 === errors;
                                                      valid38 = valid38 || _valid8;
                                                      let _errs230 = errors;
                                                      if (errors === _errs230)
                                                        if (Array.isArray(data82)) {
                                                          var valid39 = !0;
                                                          let len8 = data82.length;
                                                          for (let i8 = 0; i8 < len8; i8++) {
                                                            let _errs232 = errors;
                                                            if (typeof data82[i8] != "string") {
                                                              let err113 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i8, schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                                                            }
                                                            var valid39 = _errs232 === errors;
                                                            if (!valid39)
                                                              break;
                                                          }
                                                        } else {
                                                          let err114 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                                                        }
                                                      var _valid8 = _errs230 === errors;
                                                      if (valid38 = valid38 || _valid8, valid38)
                                                        errors = _errs227, vErrors !== null && (_errs227 ? vErrors.length = _errs227 : vErrors = null);
                                                      else {
                                                        let err115 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                                                      }
                                                      var valid37 = _errs226 === errors;
                                                    } else
                                                      var valid37 = !0;
                                                }
                                              }
                                            } else {
                                              let err116 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                                            }
                                          var valid35 = _errs219 === errors;
                                        } else
                                          var valid35 = !0;
                                        if (valid35)
                                          if (data25.why !== void 0) {
                                            let _errs234 = errors;
                                            if (typeof data25.why != "string") {
                                              let err117 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/6/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                                            }
                                            var valid35 = _errs234 === errors;
                                          } else
                                            var valid35 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err118 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/6/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                                }
                              var _valid0 = _errs209 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs236 = errors;
                              if (errors === _errs236)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing12;
                                  if (data25.page_out === void 0 && (missing12 = "page_out")) {
                                    let err119 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/7/required", keyword: "required", params: { missingProperty: missing12 } };
                                    vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                                  } else {
                                    let _errs238 = errors;
                                    for (let key21 in data25)
                                      if (!(key21 === "page_out" || key21 === "expect" || key21 === "why")) {
                                        let err120 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                                        vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                                        break;
                                      }
                                    if (_errs238 === errors) {
                                      if (data25.page_out !== void 0) {
                                        let data85 = data25.page_out, _errs239 = errors;
                                        if (errors === _errs239)
                                          if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                                            let missing13;
                                            if (data85.domain === void 0 && (missing13 = "domain") || data85.frames === void 0 && (missing13 = "frames")) {
                                              let err121 = { instancePath: instancePath + "/steps/" + i0 + "/page_out", schemaPath: "#/properties/steps/items/anyOf/7/properties/page_out/required", keyword: "required", params: { missingProperty: missing13 } };
                                              vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                                            } else {
                                              let _errs241 = errors;
                                              for (let key22 in data85)
                                                if (!(key22 === "domain" || key22 === "frames")) {
                                                  let err122 = { instancePath: instancePath + "/steps/" + i0 + "/page_out", schemaPath: "#/properties/steps/items/anyOf/7/properties/page_out/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                                                  vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                                                  break;
                                                }
                                              if (_errs241 === errors) {
                                                if (data85.domain !== void 0) {
                                                  let data86 = data85.domain, _errs242 = errors;
                                                  if (errors === _errs242)
                                                    if (typeof data86 == "string") {
                                                      if (!pattern4.test(data86)) {
                                                        let err123 = { instancePath: instancePath + "/steps/" + i0 + "/page_out/domain", schemaPath: "#/properties/steps/items/anyOf/7/properties/page_out/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                        vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                                                      }
                                                    } else {
                                                      let err124 = { instancePath: instancePath + "/steps/" + i0 + "/page_out/domain", schemaPath: "#/properties/steps/items/anyOf/7/properties/page_out/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                                                    }
                                                  var valid41 = _errs242 === errors;
                                                } else
                                                  var valid41 = !0;
                                                if (valid41)
                                                  if (data85.frames !== void 0) {
                                                    let data87 = data85.frames, _errs244 = errors;
                                                    if (!(typeof data87 == "number" && !(data87 % 1) && !isNaN(data87) && isFinite(data87))) {
                                                      let err125 = { instancePath: instancePath + "/steps/" + i0 + "/page_out/frames", schemaPath: "#/properties/steps/items/anyOf/7/properties/page_out/properties/frames/type", keyword: "type", params: { type: "integer" } };
                                                      vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                                                    }
                                                    if (errors === _errs244 && typeof data87 == "number" && isFinite(data87)) {
                                                      if (data87 > 65536 || isNaN(data87)) {
                                                        let err126 = { instancePath: instancePath + "/steps/" + i0 + "/page_out/frames", schemaPath: "#/properties/steps/items/anyOf/7/properties/page_out/properties/frames/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 } };
                                                        vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                                                      } else if (data87 < 1 || isNaN(data87)) {
                                                        let err127 = { instancePath: instancePath + "/steps/" + i0 + "/page_out/frames", schemaPath: "#/properties/steps/items/anyOf/7/properties/page_out/properties/frames/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                        vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                                                      }
                                                    }
                                                    var valid41 = _errs244 === errors;
                                                  } else
                                                    var valid41 = !0;
                                              }
                                            }
                                          } else {
                                            let err128 = { instancePath: instancePath + "/steps/" + i0 + "/page_out", schemaPath: "#/properties/steps/items/anyOf/7/properties/page_out/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                                          }
                                        var valid40 = _errs239 === errors;
                                      } else
                                        var valid40 = !0;
                                      if (valid40) {
                                        if (data25.expect !== void 0) {
                                          let data88 = data25.expect, _errs246 = errors;
                                          if (errors === _errs246)
                                            if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                                              let _errs248 = errors;
                                              for (let key23 in data88)
                                                if (!(key23 === "result" || key23 === "rule" || key23 === "says")) {
                                                  let err129 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/7/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                                                  vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                                                  break;
                                                }
                                              if (_errs248 === errors) {
                                                if (data88.result !== void 0) {
                                                  let _errs249 = errors;
                                                  if (typeof data88.result != "string") {
                                                    let err130 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/7/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                                                  }
                                                  var valid42 = _errs249 === errors;
                                                } else
                                                  var valid42 = !0;
                                                if (valid42) {
                                                  if (data88.rule !== void 0) {
                                                    let _errs251 = errors;
                                                    if (typeof data88.rule != "string") {
                                                      let err131 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/7/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                                                    }
                                                    var valid42 = _errs251 === errors;
                                                  } else
                                                    var valid42 = !0;
                                                  if (valid42)
                                                    if (data88.says !== void 0) {
                                                      let data91 = data88.says, _errs253 = errors, _errs254 = errors, valid43 = !1, _errs255 = errors;
                                                      if (typeof data91 != "string") {
                                                        let err132 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/7/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                                                      }
                                                      var _valid9 = _errs255 === errors;
                                                      valid43 = valid43 || _valid9;
                                                      let _errs257 = errors;
                                                      if (errors === _errs257)
                                                        if (Array.isArray(data91)) {
                                                          var valid44 = !0;
                                                          let len9 = data91.length;
                                                          for (let i9 = 0; i9 < len9; i9++) {
                                                            let _errs259 = errors;
                                                            if (typeof data91[i9] != "string") {
                                                              let err133 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i9, schemaPath: "#/properties/steps/items/anyOf/7/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                                                            }
                                                            var valid44 = _errs259 === errors;
                                                            if (!valid44)
                                                              break;
                                                          }
                                                        } else {
                                                          let err134 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/7/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                                                        }
                                                      var _valid9 = _errs257 === errors;
                                                      if (valid43 = valid43 || _valid9, valid43)
                                                        errors = _errs254, vErrors !== null && (_errs254 ? vErrors.length = _errs254 : vErrors = null);
                                                      else {
                                                        let err135 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/7/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                                                      }
                                                      var valid42 = _errs253 === errors;
                                                    } else
                                                      var valid42 = !0;
                                                }
                                              }
                                            } else {
                                              let err136 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/7/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                                            }
                                          var valid40 = _errs246 === errors;
                                        } else
                                          var valid40 = !0;
                                        if (valid40)
                                          if (data25.why !== void 0) {
                                            let _errs261 = errors;
                                            if (typeof data25.why != "string") {
                                              let err137 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/7/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                                            }
                                            var valid40 = _errs261 === errors;
                                          } else
                                            var valid40 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err138 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/7/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                                }
                              var _valid0 = _errs236 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs263 = errors;
                              if (errors === _errs263)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing14;
                                  if (data25.load_policy === void 0 && (missing14 = "load_policy")) {
                                    let err139 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/8/required", keyword: "required", params: { missingProperty: missing14 } };
                                    vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                                  } else {
                                    let _errs265 = errors;
                                    for (let key24 in data25)
                                      if (!(key24 === "load_policy" || key24 === "mode" || key24 === "expect" || key24 === "why")) {
                                        let err140 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                                        vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                                        break;
                                      }
                                    if (_errs265 === errors) {
                                      if (data25.load_policy !== void 0) {
                                        let _errs266 = errors;
                                        if (typeof data25.load_policy != "string") {
                                          let err141 = { instancePath: instancePath + "/steps/" + i0 + "/load_policy", schemaPath: "#/properties/steps/items/anyOf/8/properties/load_policy/type", keyword: "type", params: { type: "string" } };
                                          vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                                        }
                                        var valid45 = _errs266 === errors;
                                      } else
                                        var valid45 = !0;
                                      if (valid45) {
                                        if (data25.mode !== void 0) {
                                          let data95 = data25.mode, _errs268 = errors, _errs269 = errors, valid46 = !1, _errs270 = errors;
                                          if (typeof data95 != "string") {
                                            let err142 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/8/properties/mode/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                                          }
                                          if (data95 !== "reject") {
                                            let err143 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/8/properties/mode/anyOf/0/const", keyword: "const", params: { allowedValue: "reject" } };
                                            vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                                          }
                                          var _valid10 = _errs270 === errors;
                                          valid46 = valid46 || _valid10;
                                          let _errs272 = errors;
                                          if (typeof data95 != "string") {
                                            let err144 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/8/properties/mode/anyOf/1/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                                          }
                                          if (data95 !== "revoke") {
                                            let err145 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/8/properties/mode/anyOf/1/const", keyword: "const", params: { allowedValue: "revoke" } };
                                            vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                                          }
                                          var _valid10 = _errs272 === errors;
                                          if (valid46 = valid46 || _valid10, valid46)
                                            errors = _errs269, vErrors !== null && (_errs269 ? vErrors.length = _errs269 : vErrors = null);
                                          else {
                                            let err146 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/8/properties/mode/anyOf", keyword: "anyOf", params: {} };
                                            vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
                                          }
                                          var valid45 = _errs268 === errors;
                                        } else
                                          var valid45 = !0;
                                        if (valid45) {
                                          if (data25.expect !== void 0) {
                                            let data96 = data25.expect, _errs274 = errors;
                                            if (errors === _errs274)
                                              if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
                                                let _errs276 = errors;
                                                for (let key25 in data96)
                                                  if (!(key25 === "result" || key25 === "rule" || key25 === "says")) {
                                                    let err147 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/8/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } };
                                                    vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                                                    break;
                                                  }
                                                if (_errs276 === errors) {
                                                  if (data96.result !== void 0) {
                                                    let _errs277 = errors;
                                                    if (typeof data96.result != "string") {
                                                      let err148 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/8/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                                                    }
                                                    var valid47 = _errs277 === errors;
                                                  } else
                                                    var valid47 = !0;
                                                  if (valid47) {
                                                    if (data96.rule !== void 0) {
                                                      let _errs279 = errors;
                                                      if (typeof data96.rule != "string") {
                                                        let err149 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/8/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                                                      }
                                                      var valid47 = _errs279 === errors;
                                                    } else
                                                      var valid47 = !0;
                                                    if (valid47)
                                                      if (data96.says !== void 0) {
                                                        let data99 = data96.says, _errs281 = errors, _errs282 = errors, valid48 = !1, _errs283 = errors;
                                                        if (typeof data99 != "string") {
                                                          let err150 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/8/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                                                        }
                                                        var _valid11 = _errs283 === errors;
                                                        valid48 = valid48 || _valid11;
                                                        let _errs285 = errors;
                                                        if (errors === _errs285)
                                                          if (Array.isArray(data99)) {
                                                            var valid49 = !0;
                                                            let len10 = data99.length;
                                                            for (let i10 = 0; i10 < len10; i10++) {
                                                              let _errs287 = errors;
                                                              if (typeof data99[i10] != "string") {
                                                                let err151 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i10, schemaPath: "#/properties/steps/items/anyOf/8/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                                                              }
                                                              var valid49 = _errs287 === errors;
                                                              if (!valid49)
                                                                break;
                                                            }
                                                          } else {
                                                            let err152 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/8/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                            vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                                                          }
                                                        var _valid11 = _errs285 === errors;
                                                        if (valid48 = valid48 || _valid11, valid48)
                                                          errors = _errs282, vErrors !== null && (_errs282 ? vErrors.length = _errs282 : vErrors = null);
                                                        else {
                                                          let err153 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/8/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                          vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                                                        }
                                                        var valid47 = _errs281 === errors;
                                                      } else
                                                        var valid47 = !0;
                                                  }
                                                }
                                              } else {
                                                let err154 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/8/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
                                              }
                                            var valid45 = _errs274 === errors;
                                          } else
                                            var valid45 = !0;
                                          if (valid45)
                                            if (data25.why !== void 0) {
                                              let _errs289 = errors;
                                              if (typeof data25.why != "string") {
                                                let err155 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/8/properties/why/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                                              }
                                              var valid45 = _errs289 === errors;
                                            } else
                                              var valid45 = !0;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  let err156 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/8/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
                                }
                              var _valid0 = _errs263 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs291 = errors;
                              if (errors === _errs291)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing15;
                                  if (data25.test_policy === void 0 && (missing15 = "test_policy")) {
                                    let err157 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/9/required", keyword: "required", params: { missingProperty: missing15 } };
                                    vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                                  } else {
                                    let _errs293 = errors;
                                    for (let key26 in data25)
                                      if (!(key26 === "test_policy" || key26 === "expect" || key26 === "why")) {
                                        let err158 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } };
                                        vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                                        break;
                                      }
                                    if (_errs293 === errors) {
                                      if (data25.test_policy !== void 0) {
                                        let _errs294 = errors;
                                        if (typeof data25.test_policy != "string") {
                                          let err159 = { instancePath: instancePath + "/steps/" + i0 + "/test_policy", schemaPath: "#/properties/steps/items/anyOf/9/properties/test_policy/type", keyword: "type", params: { type: "string" } };
                                          vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                                        }
                                        var valid50 = _errs294 === errors;
                                      } else
                                        var valid50 = !0;
                                      if (valid50) {
                                        if (data25.expect !== void 0) {
                                          let data103 = data25.expect, _errs296 = errors;
                                          if (errors === _errs296)
                                            if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                                              let _errs298 = errors;
                                              for (let key27 in data103)
                                                if (!(key27 === "result" || key27 === "rule" || key27 === "says")) {
                                                  let err160 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/9/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } };
                                                  vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                                                  break;
                                                }
                                              if (_errs298 === errors) {
                                                if (data103.result !== void 0) {
                                                  let _errs299 = errors;
                                                  if (typeof data103.result != "string") {
                                                    let err161 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/9/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                                                  }
                                                  var valid51 = _errs299 === errors;
                                                } else
                                                  var valid51 = !0;
                                                if (valid51) {
                                                  if (data103.rule !== void 0) {
                                                    let _errs301 = errors;
                                                    if (typeof data103.rule != "string") {
                                                      let err162 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/9/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                                                    }
                                                    var valid51 = _errs301 === errors;
                                                  } else
                                                    var valid51 = !0;
                                                  if (valid51)
                                                    if (data103.says !== void 0) {
                                                      let data106 = data103.says, _errs303 = errors, _errs304 = errors, valid52 = !1, _errs305 = errors;
                                                      if (typeof data106 != "string") {
                                                        let err163 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/9/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                                                      }
                                                      var _valid12 = _errs305 === errors;
                                                      valid52 = valid52 || _valid12;
                                                      let _errs307 = errors;
                                                      if (errors === _errs307)
                                                        if (Array.isArray(data106)) {
                                                          var valid53 = !0;
                                                          let len11 = data106.length;
                                                          for (let i11 = 0; i11 < len11; i11++) {
                                                            let _errs309 = errors;
                                                            if (typeof data106[i11] != "string") {
                                                              let err164 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i11, schemaPath: "#/properties/steps/items/anyOf/9/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
                                                            }
                                                            var valid53 = _errs309 === errors;
                                                            if (!valid53)
                                                              break;
                                                          }
                                                        } else {
                                                          let err165 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/9/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
                                                        }
                                                      var _valid12 = _errs307 === errors;
                                                      if (valid52 = valid52 || _valid12, valid52)
                                                        errors = _errs304, vErrors !== null && (_errs304 ? vErrors.length = _errs304 : vErrors = null);
                                                      else {
                                                        let err166 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/9/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
                                                      }
                                                      var valid51 = _errs303 === errors;
                                                    } else
                                                      var valid51 = !0;
                                                }
                                              }
                                            } else {
                                              let err167 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/9/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
                                            }
                                          var valid50 = _errs296 === errors;
                                        } else
                                          var valid50 = !0;
                                        if (valid50)
                                          if (data25.why !== void 0) {
                                            let _errs311 = errors;
                                            if (typeof data25.why != "string") {
                                              let err168 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/9/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                                            }
                                            var valid50 = _errs311 === errors;
                                          } else
                                            var valid50 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err169 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/9/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                                }
                              var _valid0 = _errs291 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs313 = errors;
                              if (errors === _errs313)
                                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                  let missing16;
                                  if (data25.wait === void 0 && (missing16 = "wait")) {
                                    let err170 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/10/required", keyword: "required", params: { missingProperty: missing16 } };
                                    vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                                  } else {
                                    let _errs315 = errors;
                                    for (let key28 in data25)
                                      if (!(key28 === "wait" || key28 === "why")) {
                                        let err171 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 } };
                                        vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                                        break;
                                      }
                                    if (_errs315 === errors) {
                                      if (data25.wait !== void 0) {
                                        let data109 = data25.wait, _errs316 = errors, _errs317 = errors, valid55 = !1, _errs318 = errors;
                                        if (typeof data109 != "string") {
                                          let err172 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                          vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
                                        }
                                        if (data109 !== "idle") {
                                          let err173 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/0/const", keyword: "const", params: { allowedValue: "idle" } };
                                          vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
                                        }
                                        var _valid13 = _errs318 === errors;
                                        valid55 = valid55 || _valid13;
                                        let _errs320 = errors;
                                        if (errors === _errs320)
                                          if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                                            let missing17;
                                            if (data109.console === void 0 && (missing17 = "console") || data109.contains === void 0 && (missing17 = "contains")) {
                                              let err174 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/1/required", keyword: "required", params: { missingProperty: missing17 } };
                                              vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                                            } else {
                                              let _errs322 = errors;
                                              for (let key29 in data109)
                                                if (!(key29 === "console" || key29 === "contains" || key29 === "within")) {
                                                  let err175 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } };
                                                  vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
                                                  break;
                                                }
                                              if (_errs322 === errors) {
                                                if (data109.console !== void 0) {
                                                  let data110 = data109.console, _errs323 = errors;
                                                  if (errors === _errs323)
                                                    if (typeof data110 == "string") {
                                                      if (!pattern4.test(data110)) {
                                                        let err176 = { instancePath: instancePath + "/steps/" + i0 + "/wait/console", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/1/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                        vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
                                                      }
                                                    } else {
                                                      let err177 = { instancePath: instancePath + "/steps/" + i0 + "/wait/console", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/1/properties/console/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
                                                    }
                                                  var valid56 = _errs323 === errors;
                                                } else
                                                  var valid56 = !0;
                                                if (valid56) {
                                                  if (data109.contains !== void 0) {
                                                    let _errs325 = errors;
                                                    if (typeof data109.contains != "string") {
                                                      let err178 = { instancePath: instancePath + "/steps/" + i0 + "/wait/contains", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/1/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
                                                    }
                                                    var valid56 = _errs325 === errors;
                                                  } else
                                                    var valid56 = !0;
                                                  if (valid56)
                                                    if (data109.within !== void 0) {
                                                      let data112 = data109.within, _errs327 = errors;
                                                      if (!(typeof data112 == "number" && !(data112 % 1) && !isNaN(data112) && isFinite(data112))) {
                                                        let err179 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/1/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                        vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
                                                      }
                                                      if (errors === _errs327 && typeof data112 == "number" && isFinite(data112)) {
                                                        if (data112 > 1e6 || isNaN(data112)) {
                                                          let err180 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/1/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                          vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                                                        } else if (data112 < 1 || isNaN(data112)) {
                                                          let err181 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/1/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                          vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
                                                        }
                                                      }
                                                      var valid56 = _errs327 === errors;
                                                    } else
                                                      var valid56 = !0;
                                                }
                                              }
                                            }
                                          } else {
                                            let err182 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
                                          }
                                        var _valid13 = _errs320 === errors;
                                        if (valid55 = valid55 || _valid13, _valid13)
                                          var props3 = !0;
                                        let _errs329 = errors;
                                        if (errors === _errs329)
                                          if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                                            let missing18;
                                            if (data109.ended === void 0 && (missing18 = "ended")) {
                                              let err183 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/2/required", keyword: "required", params: { missingProperty: missing18 } };
                                              vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
                                            } else {
                                              let _errs331 = errors;
                                              for (let key30 in data109)
                                                if (!(key30 === "ended" || key30 === "within")) {
                                                  let err184 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 } };
                                                  vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
                                                  break;
                                                }
                                              if (_errs331 === errors) {
                                                if (data109.ended !== void 0) {
                                                  let data113 = data109.ended, _errs332 = errors;
                                                  if (errors === _errs332)
                                                    if (typeof data113 == "string") {
                                                      if (!pattern4.test(data113)) {
                                                        let err185 = { instancePath: instancePath + "/steps/" + i0 + "/wait/ended", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/2/properties/ended/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                        vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
                                                      }
                                                    } else {
                                                      let err186 = { instancePath: instancePath + "/steps/" + i0 + "/wait/ended", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/2/properties/ended/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                                                    }
                                                  var valid57 = _errs332 === errors;
                                                } else
                                                  var valid57 = !0;
                                                if (valid57)
                                                  if (data109.within !== void 0) {
                                                    let data114 = data109.within, _errs334 = errors;
                                                    if (!(typeof data114 == "number" && !(data114 % 1) && !isNaN(data114) && isFinite(data114))) {
                                                      let err187 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/2/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                      vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                                                    }
                                                    if (errors === _errs334 && typeof data114 == "number" && isFinite(data114)) {
                                                      if (data114 > 1e6 || isNaN(data114)) {
                                                        let err188 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/2/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                        vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
                                                      } else if (data114 < 1 || isNaN(data114)) {
                                                        let err189 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/2/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                        vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
                                                      }
                                                    }
                                                    var valid57 = _errs334 === errors;
                                                  } else
                                                    var valid57 = !0;
                                              }
                                            }
                                          } else {
                                            let err190 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
                                          }
                                        var _valid13 = _errs329 === errors;
                                        valid55 = valid55 || _valid13, _valid13 && props3 !== !0 && (props3 = !0);
                                        let _errs336 = errors;
                                        if (errors === _errs336)
                                          if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                                            let missing19;
                                            if (data109.turns === void 0 && (missing19 = "turns")) {
                                              let err191 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/3/required", keyword: "required", params: { missingProperty: missing19 } };
                                              vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
                                            } else {
                                              let _errs338 = errors;
                                              for (let key31 in data109)
                                                if (key31 !== "turns") {
                                                  let err192 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 } };
                                                  vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
                                                  break;
                                                }
                                              if (_errs338 === errors && data109.turns !== void 0) {
                                                let data115 = data109.turns, _errs339 = errors;
                                                if (!(typeof data115 == "number" && !(data115 % 1) && !isNaN(data115) && isFinite(data115))) {
                                                  let err193 = { instancePath: instancePath + "/steps/" + i0 + "/wait/turns", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/3/properties/turns/type", keyword: "type", params: { type: "integer" } };
                                                  vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
                                                }
                                                if (errors === _errs339 && typeof data115 == "number" && isFinite(data115)) {
                                                  if (data115 > 1e6 || isNaN(data115)) {
                                                    let err194 = { instancePath: instancePath + "/steps/" + i0 + "/wait/turns", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/3/properties/turns/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                    vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
                                                  } else if (data115 < 1 || isNaN(data115)) {
                                                    let err195 = { instancePath: instancePath + "/steps/" + i0 + "/wait/turns", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/3/properties/turns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                    vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            let err196 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
                                          }
                                        var _valid13 = _errs336 === errors;
                                        if (valid55 = valid55 || _valid13, _valid13 && props3 !== !0 && (props3 = !0), valid55)
                                          errors = _errs317, vErrors !== null && (_errs317 ? vErrors.length = _errs317 : vErrors = null);
                                        else {
                                          let err197 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/10/properties/wait/anyOf", keyword: "anyOf", params: {} };
                                          vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
                                        }
                                        var valid54 = _errs316 === errors;
                                      } else
                                        var valid54 = !0;
                                      if (valid54)
                                        if (data25.why !== void 0) {
                                          let _errs341 = errors;
                                          if (typeof data25.why != "string") {
                                            let err198 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/10/properties/why/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
                                          }
                                          var valid54 = _errs341 === errors;
                                        } else
                                          var valid54 = !0;
                                    }
                                  }
                                } else {
                                  let err199 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/10/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
                                }
                              var _valid0 = _errs313 === errors;
                              if (valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0), valid5)
                                errors = _errs54, vErrors !== null && (_errs54 ? vErrors.length = _errs54 : vErrors = null);
                              else {
                                let err200 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf", keyword: "anyOf", params: {} };
                                return vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++, validate20.errors = vErrors, !1;
                              }
                              var valid4 = _errs53 === errors;
                              if (!valid4)
                                break;
                            }
                          } else
                            return validate20.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } }], !1;
                        var valid0 = _errs51 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.expect !== void 0) {
                          let data117 = data.expect, _errs343 = errors;
                          if (errors === _errs343)
                            if (Array.isArray(data117)) {
                              if (data117.length < 1)
                                return validate20.errors = [{ instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                              {
                                var valid59 = !0;
                                let len12 = data117.length;
                                for (let i12 = 0; i12 < len12; i12++) {
                                  let data118 = data117[i12], _errs345 = errors, _errs346 = errors, valid60 = !1, _errs347 = errors;
                                  if (errors === _errs347)
                                    if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
                                      let missing20;
                                      if (data118.console === void 0 && (missing20 = "console") || data118.contains === void 0 && (missing20 = "contains")) {
                                        let err201 = { instancePath: instancePath + "/expect/" + i12, schemaPath: "#/properties/expect/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing20 } };
                                        vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
                                      } else {
                                        let _errs349 = errors;
                                        for (let key32 in data118)
                                          if (!(key32 === "console" || key32 === "contains")) {
                                            let err202 = { instancePath: instancePath + "/expect/" + i12, schemaPath: "#/properties/expect/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 } };
                                            vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
                                            break;
                                          }
                                        if (_errs349 === errors) {
                                          if (data118.console !== void 0) {
                                            let data119 = data118.console, _errs350 = errors;
                                            if (errors === _errs350)
                                              if (typeof data119 == "string") {
                                                if (!pattern4.test(data119)) {
                                                  let err203 = { instancePath: instancePath + "/expect/" + i12 + "/console", schemaPath: "#/properties/expect/items/anyOf/0/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                  vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
                                                }
                                              } else {
                                                let err204 = { instancePath: instancePath + "/expect/" + i12 + "/console", schemaPath: "#/properties/expect/items/anyOf/0/properties/console/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
                                              }
                                            var valid61 = _errs350 === errors;
                                          } else
                                            var valid61 = !0;
                                          if (valid61)
                                            if (data118.contains !== void 0) {
                                              let _errs352 = errors;
                                              if (typeof data118.contains != "string") {
                                                let err205 = { instancePath: instancePath + "/expect/" + i12 + "/contains", schemaPath: "#/properties/expect/items/anyOf/0/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
                                              }
                                              var valid61 = _errs352 === errors;
                                            } else
                                              var valid61 = !0;
                                        }
                                      }
                                    } else {
                                      let err206 = { instancePath: instancePath + "/expect/" + i12, schemaPath: "#/properties/expect/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
                                    }
                                  var _valid14 = _errs347 === errors;
                                  if (valid60 = valid60 || _valid14, _valid14)
                                    var props4 = !0;
                                  let _errs354 = errors;
                                  if (errors === _errs354)
                                    if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
                                      let missing21;
                                      if (data118.policy === void 0 && (missing21 = "policy") || data118.version === void 0 && (missing21 = "version") || data118.epoch === void 0 && (missing21 = "epoch")) {
                                        let err207 = { instancePath: instancePath + "/expect/" + i12, schemaPath: "#/properties/expect/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing21 } };
                                        vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
                                      } else {
                                        let _errs356 = errors;
                                        for (let key33 in data118)
                                          if (!(key33 === "policy" || key33 === "version" || key33 === "epoch")) {
                                            let err208 = { instancePath: instancePath + "/expect/" + i12, schemaPath: "#/properties/expect/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 } };
                                            vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
                                            break;
                                          }
                                        if (_errs356 === errors) {
                                          if (data118.policy !== void 0) {
                                            let _errs357 = errors;
                                            if (typeof data118.policy != "string") {
                                              let err209 = { instancePath: instancePath + "/expect/" + i12 + "/policy", schemaPath: "#/properties/expect/items/anyOf/1/properties/policy/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
                                            }
                                            var valid62 = _errs357 === errors;
                                          } else
                                            var valid62 = !0;
                                          if (valid62) {
                                            if (data118.version !== void 0) {
                                              let _errs359 = errors;
                                              if (typeof data118.version != "string") {
                                                let err210 = { instancePath: instancePath + "/expect/" + i12 + "/version", schemaPath: "#/properties/expect/items/anyOf/1/properties/version/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
                                              }
                                              var valid62 = _errs359 === errors;
                                            } else
                                              var valid62 = !0;
                                            if (valid62)
                                              if (data118.epoch !== void 0) {
                                                let data123 = data118.epoch, _errs361 = errors;
                                                if (!(typeof data123 == "number" && !(data123 % 1) && !isNaN(data123) && isFinite(data123))) {
                                                  let err211 = { instancePath: instancePath + "/expect/" + i12 + "/epoch", schemaPath: "#/properties/expect/items/anyOf/1/properties/epoch/type", keyword: "type", params: { type: "integer" } };
                                                  vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
                                                }
                                                if (errors === _errs361 && typeof data123 == "number" && isFinite(data123) && (data123 < 1 || isNaN(data123))) {
                                                  let err212 = { instancePath: instancePath + "/expect/" + i12 + "/epoch", schemaPath: "#/properties/expect/items/anyOf/1/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                  vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
                                                }
                                                var valid62 = _errs361 === errors;
                                              } else
                                                var valid62 = !0;
                                          }
                                        }
                                      }
                                    } else {
                                      let err213 = { instancePath: instancePath + "/expect/" + i12, schemaPath: "#/properties/expect/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
                                    }
                                  var _valid14 = _errs354 === errors;
                                  valid60 = valid60 || _valid14, _valid14 && props4 !== !0 && (props4 = !0);
                                  let _errs363 = errors;
                                  if (errors === _errs363)
                                    if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
                                      let missing22;
                                      if (data118.domain === void 0 && (missing22 = "domain") || data118.state === void 0 && (missing22 = "state")) {
                                        let err214 = { instancePath: instancePath + "/expect/" + i12, schemaPath: "#/properties/expect/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing22 } };
                                        vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
                                      } else {
                                        let _errs365 = errors;
                                        for (let key34 in data118)
                                          if (!(key34 === "domain" || key34 === "state" || key34 === "reason")) {
                                            let err215 = { instancePath: instancePath + "/expect/" + i12, schemaPath: "#/properties/expect/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 } };
                                            vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
                                            break;
                                          }
                                        if (_errs365 === errors) {
                                          if (data118.domain !== void 0) {
                                            let data124 = data118.domain, _errs366 = errors;
                                            if (errors === _errs366)
                                              if (typeof data124 == "string") {
                                                if (!pattern4.test(data124)) {
                                                  let err216 = { instancePath: instancePath + "/expect/" + i12 + "/domain", schemaPath: "#/properties/expect/items/anyOf/2/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                  vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
                                                }
                                              } else {
                                                let err217 = { instancePath: instancePath + "/expect/" + i12 + "/domain", schemaPath: "#/properties/expect/items/anyOf/2/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
                                              }
                                            var valid63 = _errs366 === errors;
                                          } else
                                            var valid63 = !0;
                                          if (valid63) {
                                            if (data118.state !== void 0) {
                                              let data125 = data118.state, _errs368 = errors;
                                              if (!(data125 === "live" || data125 === "shutdown" || data125 === "gone")) {
                                                let err218 = { instancePath: instancePath + "/expect/" + i12 + "/state", schemaPath: "#/properties/expect/items/anyOf/2/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.expect.items.anyOf[2].properties.state.enum } };
                                                vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
                                              }
                                              var valid63 = _errs368 === errors;
                                            } else
                                              var valid63 = !0;
                                            if (valid63)
                                              if (data118.reason !== void 0) {
                                                let _errs369 = errors;
                                                if (typeof data118.reason != "string") {
                                                  let err219 = { instancePath: instancePath + "/expect/" + i12 + "/reason", schemaPath: "#/properties/expect/items/anyOf/2/properties/reason/type", keyword: "type", params: { type: "string" } };
                                                  vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
                                                }
                                                var valid63 = _errs369 === errors;
                                              } else
                                                var valid63 = !0;
                                          }
                                        }
                                      }
                                    } else {
                                      let err220 = { instancePath: instancePath + "/expect/" + i12, schemaPath: "#/properties/expect/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
                                    }
                                  var _valid14 = _errs363 === errors;
                                  valid60 = valid60 || _valid14, _valid14 && props4 !== !0 && (props4 = !0);
                                  let _errs371 = errors;
                                  if (errors === _errs371)
                                    if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
                                      let missing23;
                                      if (data118.domain === void 0 && (missing23 = "domain") || data118.call === void 0 && (missing23 = "call") || data118.result === void 0 && (missing23 = "result")) {
                                        let err221 = { instancePath: instancePath + "/expect/" + i12, schemaPath: "#/properties/expect/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing23 } };
                                        vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
                                      } else {
                                        let _errs373 = errors;
                                        for (let key35 in data118)
                                          if (!(key35 === "domain" || key35 === "call" || key35 === "result" || key35 === "rule" || key35 === "times" || key35 === "only")) {
                                            let err222 = { instancePath: instancePath + "/expect/" + i12, schemaPath: "#/properties/expect/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 } };
                                            vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
                                            break;
                                          }
                                        if (_errs373 === errors) {
                                          if (data118.domain !== void 0) {
                                            let data127 = data118.domain, _errs374 = errors;
                                            if (errors === _errs374)
                                              if (typeof data127 == "string") {
                                                if (!pattern4.test(data127)) {
                                                  let err223 = { instancePath: instancePath + "/expect/" + i12 + "/domain", schemaPath: "#/properties/expect/items/anyOf/3/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                  vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
                                                }
                                              } else {
                                                let err224 = { instancePath: instancePath + "/expect/" + i12 + "/domain", schemaPath: "#/properties/expect/items/anyOf/3/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
                                              }
                                            var valid64 = _errs374 === errors;
                                          } else
                                            var valid64 = !0;
                                          if (valid64) {
                                            if (data118.call !== void 0) {
                                              let _errs376 = errors;
                                              if (typeof data118.call != "string") {
                                                let err225 = { instancePath: instancePath + "/expect/" + i12 + "/call", schemaPath: "#/properties/expect/items/anyOf/3/properties/call/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
                                              }
                                              var valid64 = _errs376 === errors;
                                            } else
                                              var valid64 = !0;
                                            if (valid64) {
                                              if (data118.result !== void 0) {
                                                let _errs378 = errors;
                                                if (typeof data118.result != "string") {
                                                  let err226 = { instancePath: instancePath + "/expect/" + i12 + "/result", schemaPath: "#/properties/expect/items/anyOf/3/properties/result/type", keyword: "type", params: { type: "string" } };
                                                  vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
                                                }
                                                var valid64 = _errs378 === errors;
                                              } else
                                                var valid64 = !0;
                                              if (valid64) {
                                                if (data118.rule !== void 0) {
                                                  let _errs380 = errors;
                                                  if (typeof data118.rule != "string") {
                                                    let err227 = { instancePath: instancePath + "/expect/" + i12 + "/rule", schemaPath: "#/properties/expect/items/anyOf/3/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
                                                  }
                                                  var valid64 = _errs380 === errors;
                                                } else
                                                  var valid64 = !0;
                                                if (valid64) {
                                                  if (data118.times !== void 0) {
                                                    let data131 = data118.times, _errs382 = errors;
                                                    if (!(typeof data131 == "number" && !(data131 % 1) && !isNaN(data131) && isFinite(data131))) {
                                                      let err228 = { instancePath: instancePath + "/expect/" + i12 + "/times", schemaPath: "#/properties/expect/items/anyOf/3/properties/times/type", keyword: "type", params: { type: "integer" } };
                                                      vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
                                                    }
                                                    if (errors === _errs382 && typeof data131 == "number" && isFinite(data131) && (data131 < 0 || isNaN(data131))) {
                                                      let err229 = { instancePath: instancePath + "/expect/" + i12 + "/times", schemaPath: "#/properties/expect/items/anyOf/3/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                      vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
                                                    }
                                                    var valid64 = _errs382 === errors;
                                                  } else
                                                    var valid64 = !0;
                                                  if (valid64)
                                                    if (data118.only !== void 0) {
                                                      let _errs384 = errors;
                                                      if (typeof data118.only != "boolean") {
                                                        let err230 = { instancePath: instancePath + "/expect/" + i12 + "/only", schemaPath: "#/properties/expect/items/anyOf/3/properties/only/type", keyword: "type", params: { type: "boolean" } };
                                                        vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
                                                      }
                                                      var valid64 = _errs384 === errors;
                                                    } else
                                                      var valid64 = !0;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      let err231 = { instancePath: instancePath + "/expect/" + i12, schemaPath: "#/properties/expect/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
                                    }
                                  var _valid14 = _errs371 === errors;
                                  if (valid60 = valid60 || _valid14, _valid14 && props4 !== !0 && (props4 = !0), valid60)
                                    errors = _errs346, vErrors !== null && (_errs346 ? vErrors.length = _errs346 : vErrors = null);
                                  else {
                                    let err232 = { instancePath: instancePath + "/expect/" + i12, schemaPath: "#/properties/expect/items/anyOf", keyword: "anyOf", params: {} };
                                    return vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++, validate20.errors = vErrors, !1;
                                  }
                                  var valid59 = _errs345 === errors;
                                  if (!valid59)
                                    break;
                                }
                              }
                            } else
                              return validate20.errors = [{ instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } }], !1;
                          var valid0 = _errs343 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.control !== void 0) {
                            let data133 = data.control, _errs386 = errors;
                            if (errors === _errs386)
                              if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
                                let missing24;
                                if (data133.policy === void 0 && (missing24 = "policy") || data133.steps === void 0 && (missing24 = "steps") || data133.expect === void 0 && (missing24 = "expect"))
                                  return validate20.errors = [{ instancePath: instancePath + "/control", schemaPath: "#/properties/control/required", keyword: "required", params: { missingProperty: missing24 } }], !1;
                                {
                                  let _errs388 = errors;
                                  for (let key36 in data133)
                                    if (!(key36 === "policy" || key36 === "steps" || key36 === "expect")) {
                                      return validate20.errors = [{ instancePath: instancePath + "/control", schemaPath: "#/properties/control/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 } }], !1;
                                      break;
                                    }
                                  if (_errs388 === errors) {
                                    if (data133.policy !== void 0) {
                                      let _errs389 = errors;
                                      if (typeof data133.policy != "string")
                                        return validate20.errors = [{ instancePath: instancePath + "/control/policy", schemaPath: "#/properties/control/properties/policy/type", keyword: "type", params: { type: "string" } }], !1;
                                      var valid65 = _errs389 === errors;
                                    } else
                                      var valid65 = !0;
                                    if (valid65) {
                                      if (data133.steps !== void 0) {
                                        let data135 = data133.steps, _errs391 = errors;
                                        if (errors === _errs391)
                                          if (Array.isArray(data135)) {
                                            var valid66 = !0;
                                            let len13 = data135.length;
                                            for (let i13 = 0; i13 < len13; i13++) {
                                              let data136 = data135[i13], _errs393 = errors, _errs394 = errors, valid67 = !1, _errs395 = errors;
                                              if (errors === _errs395)
                                                if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                                                  let missing25;
                                                  if (data136.start === void 0 && (missing25 = "start")) {
                                                    let err233 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing25 } };
                                                    vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
                                                  } else {
                                                    let _errs397 = errors;
                                                    for (let key37 in data136)
                                                      if (!(key37 === "start" || key37 === "expect" || key37 === "why")) {
                                                        let err234 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 } };
                                                        vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
                                                        break;
                                                      }
                                                    if (_errs397 === errors) {
                                                      if (data136.start !== void 0) {
                                                        let data137 = data136.start, _errs398 = errors;
                                                        if (errors === _errs398)
                                                          if (Array.isArray(data137))
                                                            if (data137.length < 1) {
                                                              let err235 = { instancePath: instancePath + "/control/steps/" + i13 + "/start", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/minItems", keyword: "minItems", params: { limit: 1 } };
                                                              vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
                                                            } else {
                                                              var valid69 = !0;
                                                              let len14 = data137.length;
                                                              for (let i14 = 0; i14 < len14; i14++) {
                                                                let data138 = data137[i14], _errs400 = errors;
                                                                if (errors === _errs400)
                                                                  if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
                                                                    let missing26;
                                                                    if (data138.name === void 0 && (missing26 = "name") || data138.label === void 0 && (missing26 = "label") || data138.guest === void 0 && (missing26 = "guest")) {
                                                                      let err236 = { instancePath: instancePath + "/control/steps/" + i13 + "/start/" + i14, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/required", keyword: "required", params: { missingProperty: missing26 } };
                                                                      vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
                                                                    } else {
                                                                      let _errs402 = errors;
                                                                      for (let key38 in data138)
                                                                        if (!(key38 === "name" || key38 === "label" || key38 === "guest" || key38 === "args")) {
                                                                          let err237 = { instancePath: instancePath + "/control/steps/" + i13 + "/start/" + i14, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 } };
                                                                          vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
                                                                          break;
                                                                        }
                                                                      if (_errs402 === errors) {
                                                                        if (data138.name !== void 0) {
                                                                          let data139 = data138.name, _errs403 = errors;
                                                                          if (errors === _errs403)
                                                                            if (typeof data139 == "string") {
                                                                              if (!pattern4.test(data139)) {
                                                                                let err238 = { instancePath: instancePath + "/control/steps/" + i13 + "/start/" + i14 + "/name", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                                vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
                                                                              }
                                                                            } else {
                                                                              let err239 = { instancePath: instancePath + "/control/steps/" + i13 + "/start/" + i14 + "/name", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
                                                                            }
                                                                          var valid70 = _errs403 === errors;
                                                                        } else
                                                                          var valid70 = !0;
                                                                        if (valid70) {
                                                                          if (data138.label !== void 0) {
                                                                            let _errs405 = errors;
                                                                            if (typeof data138.label != "string") {
                                                                              let err240 = { instancePath: instancePath + "/control/steps/" + i13 + "/start/" + i14 + "/label", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/label/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
                                                                            }
                                                                            var valid70 = _errs405 === errors;
                                                                          } else
                                                                            var valid70 = !0;
                                                                          if (valid70) {
                                                                            if (data138.guest !== void 0) {
                                                                              let data141 = data138.guest, _errs407 = errors;
                                                                              if (errors === _errs407)
                                                                                if (typeof data141 == "string") {
                                                                                  if (!pattern4.test(data141)) {
                                                                                    let err241 = { instancePath: instancePath + "/control/steps/" + i13 + "/start/" + i14 + "/guest", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/guest/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                                    vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
                                                                                  }
                                                                                } else {
                                                                                  let err242 = { instancePath: instancePath + "/control/steps/" + i13 + "/start/" + i14 + "/guest", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/guest/type", keyword: "type", params: { type: "string" } };
                                                                                  vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
                                                                                }
                                                                              var valid70 = _errs407 === errors;
                                                                            } else
                                                                              var valid70 = !0;
                                                                            if (valid70)
                                                                              if (data138.args !== void 0) {
                                                                                let data142 = data138.args, _errs409 = errors;
                                                                                if (errors === _errs409)
                                                                                  if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
                                                                                    var props5 = {};
                                                                                    for (let key39 in data142)
                                                                                      if (pattern7.test(key39)) {
                                                                                        let data143 = data142[key39], _errs412 = errors, valid72 = !1, _errs413 = errors;
                                                                                        if (typeof data143 != "string") {
                                                                                          let err243 = { instancePath: instancePath + "/control/steps/" + i13 + "/start/" + i14 + "/args/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                                          vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
                                                                                        }
                                                                                        var _valid16 = _errs413 === errors;
                                                                                        valid72 = valid72 || _valid16;
                                                                                        let _errs415 = errors;
                                                                                        if (!(typeof data143 == "number" && !(data143 % 1) && !isNaN(data143) && isFinite(data143))) {
                                                                                          let err244 = { instancePath: instancePath + "/control/steps/" + i13 + "/start/" + i14 + "/args/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                                                                                          vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
                                                                                        }
                                                                                        var _valid16 = _errs415 === errors;
                                                                                        if (valid72 = valid72 || _valid16, valid72)
                                                                                          errors = _errs412, vErrors !== null && (_errs412 ? vErrors.length = _errs412 : vErrors = null);
                                                                                        else {
                                                                                          let err245 = { instancePath: instancePath + "/control/steps/" + i13 + "/start/" + i14 + "/args/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf", keyword: "anyOf", params: {} };
                                                                                          vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
                                                                                        }
                                                                                        props5[key39] = !0;
                                                                                      }
                                                                                  } else {
                                                                                    let err246 = { instancePath: instancePath + "/control/steps/" + i13 + "/start/" + i14 + "/args", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/type", keyword: "type", params: { type: "object" } };
                                                                                    vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
                                                                                  }
                                                                                var valid70 = _errs409 === errors;
                                                                              } else
                                                                                var valid70 = !0;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    let err247 = { instancePath: instancePath + "/control/steps/" + i13 + "/start/" + i14, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/type", keyword: "type", params: { type: "object" } };
                                                                    vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
                                                                  }
                                                                var valid69 = _errs400 === errors;
                                                                if (!valid69)
                                                                  break;
                                                              }
                                                            }
                                                          else {
                                                            let err248 = { instancePath: instancePath + "/control/steps/" + i13 + "/start", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/type", keyword: "type", params: { type: "array" } };
                                                            vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
                                                          }
                                                        var valid68 = _errs398 === errors;
                                                      } else
                                                        var valid68 = !0;
                                                      if (valid68) {
                                                        if (data136.expect !== void 0) {
                                                          let data144 = data136.expect, _errs417 = errors;
                                                          if (errors === _errs417)
                                                            if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
                                                              let _errs419 = errors;
                                                              for (let key40 in data144)
                                                                if (!(key40 === "result" || key40 === "rule" || key40 === "says")) {
                                                                  let err249 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 } };
                                                                  vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
                                                                  break;
                                                                }
                                                              if (_errs419 === errors) {
                                                                if (data144.result !== void 0) {
                                                                  let _errs420 = errors;
                                                                  if (typeof data144.result != "string") {
                                                                    let err250 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
                                                                  }
                                                                  var valid73 = _errs420 === errors;
                                                                } else
                                                                  var valid73 = !0;
                                                                if (valid73) {
                                                                  if (data144.rule !== void 0) {
                                                                    let _errs422 = errors;
                                                                    if (typeof data144.rule != "string") {
                                                                      let err251 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
                                                                    }
                                                                    var valid73 = _errs422 === errors;
                                                                  } else
                                                                    var valid73 = !0;
                                                                  if (valid73)
                                                                    if (data144.says !== void 0) {
                                                                      let data147 = data144.says, _errs424 = errors, _errs425 = errors, valid74 = !1, _errs426 = errors;
                                                                      if (typeof data147 != "string") {
                                                                        let err252 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
                                                                      }
                                                                      var _valid17 = _errs426 === errors;
                                                                      valid74 = valid74 || _valid17;
                                                                      let _errs428 = errors;
                                                                      if (errors === _errs428)
                                                                        if (Array.isArray(data147)) {
                                                                          var valid75 = !0;
                                                                          let len15 = data147.length;
                                                                          for (let i15 = 0; i15 < len15; i15++) {
                                                                            let _errs430 = errors;
                                                                            if (typeof data147[i15] != "string") {
                                                                              let err253 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says/" + i15, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
                                                                            }
                                                                            var valid75 = _errs430 === errors;
                                                                            if (!valid75)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err254 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
                                                                        }
                                                                      var _valid17 = _errs428 === errors;
                                                                      if (valid74 = valid74 || _valid17, valid74)
                                                                        errors = _errs425, vErrors !== null && (_errs425 ? vErrors.length = _errs425 : vErrors = null);
                                                                      else {
                                                                        let err255 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
                                                                      }
                                                                      var valid73 = _errs424 === errors;
                                                                    } else
                                                                      var valid73 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err256 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
                                                            }
                                                          var valid68 = _errs417 === errors;
                                                        } else
                                                          var valid68 = !0;
                                                        if (valid68)
                                                          if (data136.why !== void 0) {
                                                            let _errs432 = errors;
                                                            if (typeof data136.why != "string") {
                                                              let err257 = { instancePath: instancePath + "/control/steps/" + i13 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
                                                            }
                                                            var valid68 = _errs432 === errors;
                                                          } else
                                                            var valid68 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err258 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
                                                }
                                              var _valid15 = _errs395 === errors;
                                              if (valid67 = valid67 || _valid15, _valid15)
                                                var props6 = !0;
                                              let _errs434 = errors;
                                              if (errors === _errs434)
                                                if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                                                  let missing27;
                                                  if (data136.pause === void 0 && (missing27 = "pause")) {
                                                    let err259 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing27 } };
                                                    vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
                                                  } else {
                                                    let _errs436 = errors;
                                                    for (let key41 in data136)
                                                      if (!(key41 === "pause" || key41 === "expect" || key41 === "why")) {
                                                        let err260 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 } };
                                                        vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
                                                        break;
                                                      }
                                                    if (_errs436 === errors) {
                                                      if (data136.pause !== void 0) {
                                                        let data150 = data136.pause, _errs437 = errors;
                                                        if (errors === _errs437)
                                                          if (typeof data150 == "string") {
                                                            if (!pattern4.test(data150)) {
                                                              let err261 = { instancePath: instancePath + "/control/steps/" + i13 + "/pause", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/pause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                              vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
                                                            }
                                                          } else {
                                                            let err262 = { instancePath: instancePath + "/control/steps/" + i13 + "/pause", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/pause/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
                                                          }
                                                        var valid76 = _errs437 === errors;
                                                      } else
                                                        var valid76 = !0;
                                                      if (valid76) {
                                                        if (data136.expect !== void 0) {
                                                          let data151 = data136.expect, _errs439 = errors;
                                                          if (errors === _errs439)
                                                            if (data151 && typeof data151 == "object" && !Array.isArray(data151)) {
                                                              let _errs441 = errors;
                                                              for (let key42 in data151)
                                                                if (!(key42 === "result" || key42 === "rule" || key42 === "says")) {
                                                                  let err263 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 } };
                                                                  vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
                                                                  break;
                                                                }
                                                              if (_errs441 === errors) {
                                                                if (data151.result !== void 0) {
                                                                  let _errs442 = errors;
                                                                  if (typeof data151.result != "string") {
                                                                    let err264 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
                                                                  }
                                                                  var valid77 = _errs442 === errors;
                                                                } else
                                                                  var valid77 = !0;
                                                                if (valid77) {
                                                                  if (data151.rule !== void 0) {
                                                                    let _errs444 = errors;
                                                                    if (typeof data151.rule != "string") {
                                                                      let err265 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
                                                                    }
                                                                    var valid77 = _errs444 === errors;
                                                                  } else
                                                                    var valid77 = !0;
                                                                  if (valid77)
                                                                    if (data151.says !== void 0) {
                                                                      let data154 = data151.says, _errs446 = errors, _errs447 = errors, valid78 = !1, _errs448 = errors;
                                                                      if (typeof data154 != "string") {
                                                                        let err266 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
                                                                      }
                                                                      var _valid18 = _errs448 === errors;
                                                                      valid78 = valid78 || _valid18;
                                                                      let _errs450 = errors;
                                                                      if (errors === _errs450)
                                                                        if (Array.isArray(data154)) {
                                                                          var valid79 = !0;
                                                                          let len16 = data154.length;
                                                                          for (let i16 = 0; i16 < len16; i16++) {
                                                                            let _errs452 = errors;
                                                                            if (typeof data154[i16] != "string") {
                                                                              let err267 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says/" + i16, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
                                                                            }
                                                                            var valid79 = _errs452 === errors;
                                                                            if (!valid79)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err268 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
                                                                        }
                                                                      var _valid18 = _errs450 === errors;
                                                                      if (valid78 = valid78 || _valid18, valid78)
                                                                        errors = _errs447, vErrors !== null && (_errs447 ? vErrors.length = _errs447 : vErrors = null);
                                                                      else {
                                                                        let err269 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
                                                                      }
                                                                      var valid77 = _errs446 === errors;
                                                                    } else
                                                                      var valid77 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err270 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
                                                            }
                                                          var valid76 = _errs439 === errors;
                                                        } else
                                                          var valid76 = !0;
                                                        if (valid76)
                                                          if (data136.why !== void 0) {
                                                            let _errs454 = errors;
                                                            if (typeof data136.why != "string") {
                                                              let err271 = { instancePath: instancePath + "/control/steps/" + i13 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
                                                            }
                                                            var valid76 = _errs454 === errors;
                                                          } else
                                                            var valid76 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err272 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
                                                }
                                              var _valid15 = _errs434 === errors;
                                              valid67 = valid67 || _valid15, _valid15 && props6 !== !0 && (props6 = !0);
                                              let _errs456 = errors;
                                              if (errors === _errs456)
                                                if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                                                  let missing28;
                                                  if (data136.unpause === void 0 && (missing28 = "unpause")) {
                                                    let err273 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing28 } };
                                                    vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
                                                  } else {
                                                    let _errs458 = errors;
                                                    for (let key43 in data136)
                                                      if (!(key43 === "unpause" || key43 === "expect" || key43 === "why")) {
                                                        let err274 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 } };
                                                        vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
                                                        break;
                                                      }
                                                    if (_errs458 === errors) {
                                                      if (data136.unpause !== void 0) {
                                                        let data157 = data136.unpause, _errs459 = errors;
                                                        if (errors === _errs459)
                                                          if (typeof data157 == "string") {
                                                            if (!pattern4.test(data157)) {
                                                              let err275 = { instancePath: instancePath + "/control/steps/" + i13 + "/unpause", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/unpause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                              vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
                                                            }
                                                          } else {
                                                            let err276 = { instancePath: instancePath + "/control/steps/" + i13 + "/unpause", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/unpause/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
                                                          }
                                                        var valid80 = _errs459 === errors;
                                                      } else
                                                        var valid80 = !0;
                                                      if (valid80) {
                                                        if (data136.expect !== void 0) {
                                                          let data158 = data136.expect, _errs461 = errors;
                                                          if (errors === _errs461)
                                                            if (data158 && typeof data158 == "object" && !Array.isArray(data158)) {
                                                              let _errs463 = errors;
                                                              for (let key44 in data158)
                                                                if (!(key44 === "result" || key44 === "rule" || key44 === "says")) {
                                                                  let err277 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 } };
                                                                  vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
                                                                  break;
                                                                }
                                                              if (_errs463 === errors) {
                                                                if (data158.result !== void 0) {
                                                                  let _errs464 = errors;
                                                                  if (typeof data158.result != "string") {
                                                                    let err278 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
                                                                  }
                                                                  var valid81 = _errs464 === errors;
                                                                } else
                                                                  var valid81 = !0;
                                                                if (valid81) {
                                                                  if (data158.rule !== void 0) {
                                                                    let _errs466 = errors;
                                                                    if (typeof data158.rule != "string") {
                                                                      let err279 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
                                                                    }
                                                                    var valid81 = _errs466 === errors;
                                                                  } else
                                                                    var valid81 = !0;
                                                                  if (valid81)
                                                                    if (data158.says !== void 0) {
                                                                      let data161 = data158.says, _errs468 = errors, _errs469 = errors, valid82 = !1, _errs470 = errors;
                                                                      if (typeof data161 != "string") {
                                                                        let err280 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
                                                                      }
                                                                      var _valid19 = _errs470 === errors;
                                                                      valid82 = valid82 || _valid19;
                                                                      let _errs472 = errors;
                                                                      if (errors === _errs472)
                                                                        if (Array.isArray(data161)) {
                                                                          var valid83 = !0;
                                                                          let len17 = data161.length;
                                                                          for (let i17 = 0; i17 < len17; i17++) {
                                                                            let _errs474 = errors;
                                                                            if (typeof data161[i17] != "string") {
                                                                              let err281 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says/" + i17, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++;
                                                                            }
                                                                            var valid83 = _errs474 === errors;
                                                                            if (!valid83)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err282 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
                                                                        }
                                                                      var _valid19 = _errs472 === errors;
                                                                      if (valid82 = valid82 || _valid19, valid82)
                                                                        errors = _errs469, vErrors !== null && (_errs469 ? vErrors.length = _errs469 : vErrors = null);
                                                                      else {
                                                                        let err283 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
                                                                      }
                                                                      var valid81 = _errs468 === errors;
                                                                    } else
                                                                      var valid81 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err284 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err284] : vErrors.push(err284), errors++;
                                                            }
                                                          var valid80 = _errs461 === errors;
                                                        } else
                                                          var valid80 = !0;
                                                        if (valid80)
                                                          if (data136.why !== void 0) {
                                                            let _errs476 = errors;
                                                            if (typeof data136.why != "string") {
                                                              let err285 = { instancePath: instancePath + "/control/steps/" + i13 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
                                                            }
                                                            var valid80 = _errs476 === errors;
                                                          } else
                                                            var valid80 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err286 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
                                                }
                                              var _valid15 = _errs456 === errors;
                                              valid67 = valid67 || _valid15, _valid15 && props6 !== !0 && (props6 = !0);
                                              let _errs478 = errors;
                                              if (errors === _errs478)
                                                if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                                                  let missing29;
                                                  if (data136.destroy === void 0 && (missing29 = "destroy")) {
                                                    let err287 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing29 } };
                                                    vErrors === null ? vErrors = [err287] : vErrors.push(err287), errors++;
                                                  } else {
                                                    let _errs480 = errors;
                                                    for (let key45 in data136)
                                                      if (!(key45 === "destroy" || key45 === "expect" || key45 === "why")) {
                                                        let err288 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 } };
                                                        vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
                                                        break;
                                                      }
                                                    if (_errs480 === errors) {
                                                      if (data136.destroy !== void 0) {
                                                        let data164 = data136.destroy, _errs481 = errors;
                                                        if (errors === _errs481)
                                                          if (typeof data164 == "string") {
                                                            if (!pattern4.test(data164)) {
                                                              let err289 = { instancePath: instancePath + "/control/steps/" + i13 + "/destroy", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/destroy/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                              vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
                                                            }
                                                          } else {
                                                            let err290 = { instancePath: instancePath + "/control/steps/" + i13 + "/destroy", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/destroy/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
                                                          }
                                                        var valid84 = _errs481 === errors;
                                                      } else
                                                        var valid84 = !0;
                                                      if (valid84) {
                                                        if (data136.expect !== void 0) {
                                                          let data165 = data136.expect, _errs483 = errors;
                                                          if (errors === _errs483)
                                                            if (data165 && typeof data165 == "object" && !Array.isArray(data165)) {
                                                              let _errs485 = errors;
                                                              for (let key46 in data165)
                                                                if (!(key46 === "result" || key46 === "rule" || key46 === "says")) {
                                                                  let err291 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 } };
                                                                  vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++;
                                                                  break;
                                                                }
                                                              if (_errs485 === errors) {
                                                                if (data165.result !== void 0) {
                                                                  let _errs486 = errors;
                                                                  if (typeof data165.result != "string") {
                                                                    let err292 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
                                                                  }
                                                                  var valid85 = _errs486 === errors;
                                                                } else
                                                                  var valid85 = !0;
                                                                if (valid85) {
                                                                  if (data165.rule !== void 0) {
                                                                    let _errs488 = errors;
                                                                    if (typeof data165.rule != "string") {
                                                                      let err293 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
                                                                    }
                                                                    var valid85 = _errs488 === errors;
                                                                  } else
                                                                    var valid85 = !0;
                                                                  if (valid85)
                                                                    if (data165.says !== void 0) {
                                                                      let data168 = data165.says, _errs490 = errors, _errs491 = errors, valid86 = !1, _errs492 = errors;
                                                                      if (typeof data168 != "string") {
                                                                        let err294 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
                                                                      }
                                                                      var _valid20 = _errs492 === errors;
                                                                      valid86 = valid86 || _valid20;
                                                                      let _errs494 = errors;
                                                                      if (errors === _errs494)
                                                                        if (Array.isArray(data168)) {
                                                                          var valid87 = !0;
                                                                          let len18 = data168.length;
                                                                          for (let i18 = 0; i18 < len18; i18++) {
                                                                            let _errs496 = errors;
                                                                            if (typeof data168[i18] != "string") {
                                                                              let err295 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says/" + i18, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
                                                                            }
                                                                            var valid87 = _errs496 === errors;
                                                                            if (!valid87)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err296 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
                                                                        }
                                                                      var _valid20 = _errs494 === errors;
                                                                      if (valid86 = valid86 || _valid20, valid86)
                                                                        errors = _errs491, vErrors !== null && (_errs491 ? vErrors.length = _errs491 : vErrors = null);
                                                                      else {
                                                                        let err297 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
                                                                      }
                                                                      var valid85 = _errs490 === errors;
                                                                    } else
                                                                      var valid85 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err298 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
                                                            }
                                                          var valid84 = _errs483 === errors;
                                                        } else
                                                          var valid84 = !0;
                                                        if (valid84)
                                                          if (data136.why !== void 0) {
                                                            let _errs498 = errors;
                                                            if (typeof data136.why != "string") {
                                                              let err299 = { instancePath: instancePath + "/control/steps/" + i13 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err299] : vErrors.push(err299), errors++;
                                                            }
                                                            var valid84 = _errs498 === errors;
                                                          } else
                                                            var valid84 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err300 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
                                                }
                                              var _valid15 = _errs478 === errors;
                                              valid67 = valid67 || _valid15, _valid15 && props6 !== !0 && (props6 = !0);
                                              let _errs500 = errors;
                                              if (errors === _errs500)
                                                if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                                                  let missing30;
                                                  if (data136.resume === void 0 && (missing30 = "resume")) {
                                                    let err301 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/required", keyword: "required", params: { missingProperty: missing30 } };
                                                    vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
                                                  } else {
                                                    let _errs502 = errors;
                                                    for (let key47 in data136)
                                                      if (!(key47 === "resume" || key47 === "expect" || key47 === "why")) {
                                                        let err302 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 } };
                                                        vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
                                                        break;
                                                      }
                                                    if (_errs502 === errors) {
                                                      if (data136.resume !== void 0) {
                                                        let data171 = data136.resume, _errs503 = errors;
                                                        if (errors === _errs503)
                                                          if (typeof data171 == "string") {
                                                            if (!pattern4.test(data171)) {
                                                              let err303 = { instancePath: instancePath + "/control/steps/" + i13 + "/resume", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/resume/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                              vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
                                                            }
                                                          } else {
                                                            let err304 = { instancePath: instancePath + "/control/steps/" + i13 + "/resume", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/resume/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
                                                          }
                                                        var valid88 = _errs503 === errors;
                                                      } else
                                                        var valid88 = !0;
                                                      if (valid88) {
                                                        if (data136.expect !== void 0) {
                                                          let data172 = data136.expect, _errs505 = errors;
                                                          if (errors === _errs505)
                                                            if (data172 && typeof data172 == "object" && !Array.isArray(data172)) {
                                                              let _errs507 = errors;
                                                              for (let key48 in data172)
                                                                if (!(key48 === "result" || key48 === "rule" || key48 === "says")) {
                                                                  let err305 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 } };
                                                                  vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
                                                                  break;
                                                                }
                                                              if (_errs507 === errors) {
                                                                if (data172.result !== void 0) {
                                                                  let _errs508 = errors;
                                                                  if (typeof data172.result != "string") {
                                                                    let err306 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
                                                                  }
                                                                  var valid89 = _errs508 === errors;
                                                                } else
                                                                  var valid89 = !0;
                                                                if (valid89) {
                                                                  if (data172.rule !== void 0) {
                                                                    let _errs510 = errors;
                                                                    if (typeof data172.rule != "string") {
                                                                      let err307 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
                                                                    }
                                                                    var valid89 = _errs510 === errors;
                                                                  } else
                                                                    var valid89 = !0;
                                                                  if (valid89)
                                                                    if (data172.says !== void 0) {
                                                                      let data175 = data172.says, _errs512 = errors, _errs513 = errors, valid90 = !1, _errs514 = errors;
                                                                      if (typeof data175 != "string") {
                                                                        let err308 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
                                                                      }
                                                                      var _valid21 = _errs514 === errors;
                                                                      valid90 = valid90 || _valid21;
                                                                      let _errs516 = errors;
                                                                      if (errors === _errs516)
                                                                        if (Array.isArray(data175)) {
                                                                          var valid91 = !0;
                                                                          let len19 = data175.length;
                                                                          for (let i19 = 0; i19 < len19; i19++) {
                                                                            let _errs518 = errors;
                                                                            if (typeof data175[i19] != "string") {
                                                                              let err309 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says/" + i19, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err309] : vErrors.push(err309), errors++;
                                                                            }
                                                                            var valid91 = _errs518 === errors;
                                                                            if (!valid91)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err310 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err310] : vErrors.push(err310), errors++;
                                                                        }
                                                                      var _valid21 = _errs516 === errors;
                                                                      if (valid90 = valid90 || _valid21, valid90)
                                                                        errors = _errs513, vErrors !== null && (_errs513 ? vErrors.length = _errs513 : vErrors = null);
                                                                      else {
                                                                        let err311 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err311] : vErrors.push(err311), errors++;
                                                                      }
                                                                      var valid89 = _errs512 === errors;
                                                                    } else
                                                                      var valid89 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err312 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err312] : vErrors.push(err312), errors++;
                                                            }
                                                          var valid88 = _errs505 === errors;
                                                        } else
                                                          var valid88 = !0;
                                                        if (valid88)
                                                          if (data136.why !== void 0) {
                                                            let _errs520 = errors;
                                                            if (typeof data136.why != "string") {
                                                              let err313 = { instancePath: instancePath + "/control/steps/" + i13 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err313] : vErrors.push(err313), errors++;
                                                            }
                                                            var valid88 = _errs520 === errors;
                                                          } else
                                                            var valid88 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err314 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err314] : vErrors.push(err314), errors++;
                                                }
                                              var _valid15 = _errs500 === errors;
                                              valid67 = valid67 || _valid15, _valid15 && props6 !== !0 && (props6 = !0);
                                              let _errs522 = errors;
                                              if (errors === _errs522)
                                                if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                                                  let missing31;
                                                  if (data136.save === void 0 && (missing31 = "save")) {
                                                    let err315 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/required", keyword: "required", params: { missingProperty: missing31 } };
                                                    vErrors === null ? vErrors = [err315] : vErrors.push(err315), errors++;
                                                  } else {
                                                    let _errs524 = errors;
                                                    for (let key49 in data136)
                                                      if (!(key49 === "save" || key49 === "expect" || key49 === "why")) {
                                                        let err316 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key49 } };
                                                        vErrors === null ? vErrors = [err316] : vErrors.push(err316), errors++;
                                                        break;
                                                      }
                                                    if (_errs524 === errors) {
                                                      if (data136.save !== void 0) {
                                                        let data178 = data136.save, _errs525 = errors;
                                                        if (errors === _errs525)
                                                          if (data178 && typeof data178 == "object" && !Array.isArray(data178)) {
                                                            let missing32;
                                                            if (data178.domain === void 0 && (missing32 = "domain") || data178.file === void 0 && (missing32 = "file")) {
                                                              let err317 = { instancePath: instancePath + "/control/steps/" + i13 + "/save", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/save/required", keyword: "required", params: { missingProperty: missing32 } };
                                                              vErrors === null ? vErrors = [err317] : vErrors.push(err317), errors++;
                                                            } else {
                                                              let _errs527 = errors;
                                                              for (let key50 in data178)
                                                                if (!(key50 === "domain" || key50 === "file")) {
                                                                  let err318 = { instancePath: instancePath + "/control/steps/" + i13 + "/save", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/save/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key50 } };
                                                                  vErrors === null ? vErrors = [err318] : vErrors.push(err318), errors++;
                                                                  break;
                                                                }
                                                              if (_errs527 === errors) {
                                                                if (data178.domain !== void 0) {
                                                                  let data179 = data178.domain, _errs528 = errors;
                                                                  if (errors === _errs528)
                                                                    if (typeof data179 == "string") {
                                                                      if (!pattern4.test(data179)) {
                                                                        let err319 = { instancePath: instancePath + "/control/steps/" + i13 + "/save/domain", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/save/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                        vErrors === null ? vErrors = [err319] : vErrors.push(err319), errors++;
                                                                      }
                                                                    } else {
                                                                      let err320 = { instancePath: instancePath + "/control/steps/" + i13 + "/save/domain", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/save/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err320] : vErrors.push(err320), errors++;
                                                                    }
                                                                  var valid93 = _errs528 === errors;
                                                                } else
                                                                  var valid93 = !0;
                                                                if (valid93)
                                                                  if (data178.file !== void 0) {
                                                                    let data180 = data178.file, _errs530 = errors;
                                                                    if (errors === _errs530)
                                                                      if (typeof data180 == "string") {
                                                                        if (!pattern4.test(data180)) {
                                                                          let err321 = { instancePath: instancePath + "/control/steps/" + i13 + "/save/file", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/save/properties/file/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                          vErrors === null ? vErrors = [err321] : vErrors.push(err321), errors++;
                                                                        }
                                                                      } else {
                                                                        let err322 = { instancePath: instancePath + "/control/steps/" + i13 + "/save/file", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/save/properties/file/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err322] : vErrors.push(err322), errors++;
                                                                      }
                                                                    var valid93 = _errs530 === errors;
                                                                  } else
                                                                    var valid93 = !0;
                                                              }
                                                            }
                                                          } else {
                                                            let err323 = { instancePath: instancePath + "/control/steps/" + i13 + "/save", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/save/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err323] : vErrors.push(err323), errors++;
                                                          }
                                                        var valid92 = _errs525 === errors;
                                                      } else
                                                        var valid92 = !0;
                                                      if (valid92) {
                                                        if (data136.expect !== void 0) {
                                                          let data181 = data136.expect, _errs532 = errors;
                                                          if (errors === _errs532)
                                                            if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
                                                              let _errs534 = errors;
                                                              for (let key51 in data181)
                                                                if (!(key51 === "result" || key51 === "rule" || key51 === "says")) {
                                                                  let err324 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key51 } };
                                                                  vErrors === null ? vErrors = [err324] : vErrors.push(err324), errors++;
                                                                  break;
                                                                }
                                                              if (_errs534 === errors) {
                                                                if (data181.result !== void 0) {
                                                                  let _errs535 = errors;
                                                                  if (typeof data181.result != "string") {
                                                                    let err325 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err325] : vErrors.push(err325), errors++;
                                                                  }
                                                                  var valid94 = _errs535 === errors;
                                                                } else
                                                                  var valid94 = !0;
                                                                if (valid94) {
                                                                  if (data181.rule !== void 0) {
                                                                    let _errs537 = errors;
                                                                    if (typeof data181.rule != "string") {
                                                                      let err326 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err326] : vErrors.push(err326), errors++;
                                                                    }
                                                                    var valid94 = _errs537 === errors;
                                                                  } else
                                                                    var valid94 = !0;
                                                                  if (valid94)
                                                                    if (data181.says !== void 0) {
                                                                      let data184 = data181.says, _errs539 = errors, _errs540 = errors, valid95 = !1, _errs541 = errors;
                                                                      if (typeof data184 != "string") {
                                                                        let err327 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err327] : vErrors.push(err327), errors++;
                                                                      }
                                                                      var _valid22 = _errs541 === errors;
                                                                      valid95 = valid95 || _valid22;
                                                                      let _errs543 = errors;
                                                                      if (errors === _errs543)
                                                                        if (Array.isArray(data184)) {
                                                                          var valid96 = !0;
                                                                          let len20 = data184.length;
                                                                          for (let i20 = 0; i20 < len20; i20++) {
                                                                            let _errs545 = errors;
                                                                            if (typeof data184[i20] != "string") {
                                                                              let err328 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says/" + i20, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err328] : vErrors.push(err328), errors++;
                                                                            }
                                                                            var valid96 = _errs545 === errors;
                                                                            if (!valid96)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err329 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err329] : vErrors.push(err329), errors++;
                                                                        }
                                                                      var _valid22 = _errs543 === errors;
                                                                      if (valid95 = valid95 || _valid22, valid95)
                                                                        errors = _errs540, vErrors !== null && (_errs540 ? vErrors.length = _errs540 : vErrors = null);
                                                                      else {
                                                                        let err330 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err330] : vErrors.push(err330), errors++;
                                                                      }
                                                                      var valid94 = _errs539 === errors;
                                                                    } else
                                                                      var valid94 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err331 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err331] : vErrors.push(err331), errors++;
                                                            }
                                                          var valid92 = _errs532 === errors;
                                                        } else
                                                          var valid92 = !0;
                                                        if (valid92)
                                                          if (data136.why !== void 0) {
                                                            let _errs547 = errors;
                                                            if (typeof data136.why != "string") {
                                                              let err332 = { instancePath: instancePath + "/control/steps/" + i13 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err332] : vErrors.push(err332), errors++;
                                                            }
                                                            var valid92 = _errs547 === errors;
                                                          } else
                                                            var valid92 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err333 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err333] : vErrors.push(err333), errors++;
                                                }
                                              var _valid15 = _errs522 === errors;
                                              valid67 = valid67 || _valid15, _valid15 && props6 !== !0 && (props6 = !0);
                                              let _errs549 = errors;
                                              if (errors === _errs549)
                                                if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                                                  let missing33;
                                                  if (data136.restore === void 0 && (missing33 = "restore")) {
                                                    let err334 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/required", keyword: "required", params: { missingProperty: missing33 } };
                                                    vErrors === null ? vErrors = [err334] : vErrors.push(err334), errors++;
                                                  } else {
                                                    let _errs551 = errors;
                                                    for (let key52 in data136)
                                                      if (!(key52 === "restore" || key52 === "expect" || key52 === "why")) {
                                                        let err335 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key52 } };
                                                        vErrors === null ? vErrors = [err335] : vErrors.push(err335), errors++;
                                                        break;
                                                      }
                                                    if (_errs551 === errors) {
                                                      if (data136.restore !== void 0) {
                                                        let data187 = data136.restore, _errs552 = errors;
                                                        if (errors === _errs552)
                                                          if (data187 && typeof data187 == "object" && !Array.isArray(data187)) {
                                                            let missing34;
                                                            if (data187.name === void 0 && (missing34 = "name") || data187.file === void 0 && (missing34 = "file")) {
                                                              let err336 = { instancePath: instancePath + "/control/steps/" + i13 + "/restore", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/restore/required", keyword: "required", params: { missingProperty: missing34 } };
                                                              vErrors === null ? vErrors = [err336] : vErrors.push(err336), errors++;
                                                            } else {
                                                              let _errs554 = errors;
                                                              for (let key53 in data187)
                                                                if (!(key53 === "name" || key53 === "file")) {
                                                                  let err337 = { instancePath: instancePath + "/control/steps/" + i13 + "/restore", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/restore/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key53 } };
                                                                  vErrors === null ? vErrors = [err337] : vErrors.push(err337), errors++;
                                                                  break;
                                                                }
                                                              if (_errs554 === errors) {
                                                                if (data187.name !== void 0) {
                                                                  let data188 = data187.name, _errs555 = errors;
                                                                  if (errors === _errs555)
                                                                    if (typeof data188 == "string") {
                                                                      if (!pattern4.test(data188)) {
                                                                        let err338 = { instancePath: instancePath + "/control/steps/" + i13 + "/restore/name", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/restore/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                        vErrors === null ? vErrors = [err338] : vErrors.push(err338), errors++;
                                                                      }
                                                                    } else {
                                                                      let err339 = { instancePath: instancePath + "/control/steps/" + i13 + "/restore/name", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/restore/properties/name/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err339] : vErrors.push(err339), errors++;
                                                                    }
                                                                  var valid98 = _errs555 === errors;
                                                                } else
                                                                  var valid98 = !0;
                                                                if (valid98)
                                                                  if (data187.file !== void 0) {
                                                                    let _errs557 = errors;
                                                                    if (typeof data187.file != "string") {
                                                                      let err340 = { instancePath: instancePath + "/control/steps/" + i13 + "/restore/file", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/restore/properties/file/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err340] : vErrors.push(err340), errors++;
                                                                    }
                                                                    var valid98 = _errs557 === errors;
                                                                  } else
                                                                    var valid98 = !0;
                                                              }
                                                            }
                                                          } else {
                                                            let err341 = { instancePath: instancePath + "/control/steps/" + i13 + "/restore", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/restore/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err341] : vErrors.push(err341), errors++;
                                                          }
                                                        var valid97 = _errs552 === errors;
                                                      } else
                                                        var valid97 = !0;
                                                      if (valid97) {
                                                        if (data136.expect !== void 0) {
                                                          let data190 = data136.expect, _errs559 = errors;
                                                          if (errors === _errs559)
                                                            if (data190 && typeof data190 == "object" && !Array.isArray(data190)) {
                                                              let _errs561 = errors;
                                                              for (let key54 in data190)
                                                                if (!(key54 === "result" || key54 === "rule" || key54 === "says")) {
                                                                  let err342 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key54 } };
                                                                  vErrors === null ? vErrors = [err342] : vErrors.push(err342), errors++;
                                                                  break;
                                                                }
                                                              if (_errs561 === errors) {
                                                                if (data190.result !== void 0) {
                                                                  let _errs562 = errors;
                                                                  if (typeof data190.result != "string") {
                                                                    let err343 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err343] : vErrors.push(err343), errors++;
                                                                  }
                                                                  var valid99 = _errs562 === errors;
                                                                } else
                                                                  var valid99 = !0;
                                                                if (valid99) {
                                                                  if (data190.rule !== void 0) {
                                                                    let _errs564 = errors;
                                                                    if (typeof data190.rule != "string") {
                                                                      let err344 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err344] : vErrors.push(err344), errors++;
                                                                    }
                                                                    var valid99 = _errs564 === errors;
                                                                  } else
                                                                    var valid99 = !0;
                                                                  if (valid99)
                                                                    if (data190.says !== void 0) {
                                                                      let data193 = data190.says, _errs566 = errors, _errs567 = errors, valid100 = !1, _errs568 = errors;
                                                                      if (typeof data193 != "string") {
                                                                        let err345 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err345] : vErrors.push(err345), errors++;
                                                                      }
                                                                      var _valid23 = _errs568 === errors;
                                                                      valid100 = valid100 || _valid23;
                                                                      let _errs570 = errors;
                                                                      if (errors === _errs570)
                                                                        if (Array.isArray(data193)) {
                                                                          var valid101 = !0;
                                                                          let len21 = data193.length;
                                                                          for (let i21 = 0; i21 < len21; i21++) {
                                                                            let _errs572 = errors;
                                                                            if (typeof data193[i21] != "string") {
                                                                              let err346 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says/" + i21, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err346] : vErrors.push(err346), errors++;
                                                                            }
                                                                            var valid101 = _errs572 === errors;
                                                                            if (!valid101)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err347 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err347] : vErrors.push(err347), errors++;
                                                                        }
                                                                      var _valid23 = _errs570 === errors;
                                                                      if (valid100 = valid100 || _valid23, valid100)
                                                                        errors = _errs567, vErrors !== null && (_errs567 ? vErrors.length = _errs567 : vErrors = null);
                                                                      else {
                                                                        let err348 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err348] : vErrors.push(err348), errors++;
                                                                      }
                                                                      var valid99 = _errs566 === errors;
                                                                    } else
                                                                      var valid99 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err349 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err349] : vErrors.push(err349), errors++;
                                                            }
                                                          var valid97 = _errs559 === errors;
                                                        } else
                                                          var valid97 = !0;
                                                        if (valid97)
                                                          if (data136.why !== void 0) {
                                                            let _errs574 = errors;
                                                            if (typeof data136.why != "string") {
                                                              let err350 = { instancePath: instancePath + "/control/steps/" + i13 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err350] : vErrors.push(err350), errors++;
                                                            }
                                                            var valid97 = _errs574 === errors;
                                                          } else
                                                            var valid97 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err351 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err351] : vErrors.push(err351), errors++;
                                                }
                                              var _valid15 = _errs549 === errors;
                                              valid67 = valid67 || _valid15, _valid15 && props6 !== !0 && (props6 = !0);
                                              let _errs576 = errors;
                                              if (errors === _errs576)
                                                if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                                                  let missing35;
                                                  if (data136.page_out === void 0 && (missing35 = "page_out")) {
                                                    let err352 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/7/required", keyword: "required", params: { missingProperty: missing35 } };
                                                    vErrors === null ? vErrors = [err352] : vErrors.push(err352), errors++;
                                                  } else {
                                                    let _errs578 = errors;
                                                    for (let key55 in data136)
                                                      if (!(key55 === "page_out" || key55 === "expect" || key55 === "why")) {
                                                        let err353 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key55 } };
                                                        vErrors === null ? vErrors = [err353] : vErrors.push(err353), errors++;
                                                        break;
                                                      }
                                                    if (_errs578 === errors) {
                                                      if (data136.page_out !== void 0) {
                                                        let data196 = data136.page_out, _errs579 = errors;
                                                        if (errors === _errs579)
                                                          if (data196 && typeof data196 == "object" && !Array.isArray(data196)) {
                                                            let missing36;
                                                            if (data196.domain === void 0 && (missing36 = "domain") || data196.frames === void 0 && (missing36 = "frames")) {
                                                              let err354 = { instancePath: instancePath + "/control/steps/" + i13 + "/page_out", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/page_out/required", keyword: "required", params: { missingProperty: missing36 } };
                                                              vErrors === null ? vErrors = [err354] : vErrors.push(err354), errors++;
                                                            } else {
                                                              let _errs581 = errors;
                                                              for (let key56 in data196)
                                                                if (!(key56 === "domain" || key56 === "frames")) {
                                                                  let err355 = { instancePath: instancePath + "/control/steps/" + i13 + "/page_out", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/page_out/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key56 } };
                                                                  vErrors === null ? vErrors = [err355] : vErrors.push(err355), errors++;
                                                                  break;
                                                                }
                                                              if (_errs581 === errors) {
                                                                if (data196.domain !== void 0) {
                                                                  let data197 = data196.domain, _errs582 = errors;
                                                                  if (errors === _errs582)
                                                                    if (typeof data197 == "string") {
                                                                      if (!pattern4.test(data197)) {
                                                                        let err356 = { instancePath: instancePath + "/control/steps/" + i13 + "/page_out/domain", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/page_out/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                        vErrors === null ? vErrors = [err356] : vErrors.push(err356), errors++;
                                                                      }
                                                                    } else {
                                                                      let err357 = { instancePath: instancePath + "/control/steps/" + i13 + "/page_out/domain", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/page_out/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err357] : vErrors.push(err357), errors++;
                                                                    }
                                                                  var valid103 = _errs582 === errors;
                                                                } else
                                                                  var valid103 = !0;
                                                                if (valid103)
                                                                  if (data196.frames !== void 0) {
                                                                    let data198 = data196.frames, _errs584 = errors;
                                                                    if (!(typeof data198 == "number" && !(data198 % 1) && !isNaN(data198) && isFinite(data198))) {
                                                                      let err358 = { instancePath: instancePath + "/control/steps/" + i13 + "/page_out/frames", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/page_out/properties/frames/type", keyword: "type", params: { type: "integer" } };
                                                                      vErrors === null ? vErrors = [err358] : vErrors.push(err358), errors++;
                                                                    }
                                                                    if (errors === _errs584 && typeof data198 == "number" && isFinite(data198)) {
                                                                      if (data198 > 65536 || isNaN(data198)) {
                                                                        let err359 = { instancePath: instancePath + "/control/steps/" + i13 + "/page_out/frames", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/page_out/properties/frames/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 } };
                                                                        vErrors === null ? vErrors = [err359] : vErrors.push(err359), errors++;
                                                                      } else if (data198 < 1 || isNaN(data198)) {
                                                                        let err360 = { instancePath: instancePath + "/control/steps/" + i13 + "/page_out/frames", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/page_out/properties/frames/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                        vErrors === null ? vErrors = [err360] : vErrors.push(err360), errors++;
                                                                      }
                                                                    }
                                                                    var valid103 = _errs584 === errors;
                                                                  } else
                                                                    var valid103 = !0;
                                                              }
                                                            }
                                                          } else {
                                                            let err361 = { instancePath: instancePath + "/control/steps/" + i13 + "/page_out", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/page_out/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err361] : vErrors.push(err361), errors++;
                                                          }
                                                        var valid102 = _errs579 === errors;
                                                      } else
                                                        var valid102 = !0;
                                                      if (valid102) {
                                                        if (data136.expect !== void 0) {
                                                          let data199 = data136.expect, _errs586 = errors;
                                                          if (errors === _errs586)
                                                            if (data199 && typeof data199 == "object" && !Array.isArray(data199)) {
                                                              let _errs588 = errors;
                                                              for (let key57 in data199)
                                                                if (!(key57 === "result" || key57 === "rule" || key57 === "says")) {
                                                                  let err362 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key57 } };
                                                                  vErrors === null ? vErrors = [err362] : vErrors.push(err362), errors++;
                                                                  break;
                                                                }
                                                              if (_errs588 === errors) {
                                                                if (data199.result !== void 0) {
                                                                  let _errs589 = errors;
                                                                  if (typeof data199.result != "string") {
                                                                    let err363 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err363] : vErrors.push(err363), errors++;
                                                                  }
                                                                  var valid104 = _errs589 === errors;
                                                                } else
                                                                  var valid104 = !0;
                                                                if (valid104) {
                                                                  if (data199.rule !== void 0) {
                                                                    let _errs591 = errors;
                                                                    if (typeof data199.rule != "string") {
                                                                      let err364 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err364] : vErrors.push(err364), errors++;
                                                                    }
                                                                    var valid104 = _errs591 === errors;
                                                                  } else
                                                                    var valid104 = !0;
                                                                  if (valid104)
                                                                    if (data199.says !== void 0) {
                                                                      let data202 = data199.says, _errs593 = errors, _errs594 = errors, valid105 = !1, _errs595 = errors;
                                                                      if (typeof data202 != "string") {
                                                                        let err365 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err365] : vErrors.push(err365), errors++;
                                                                      }
                                                                      var _valid24 = _errs595 === errors;
                                                                      valid105 = valid105 || _valid24;
                                                                      let _errs597 = errors;
                                                                      if (errors === _errs597)
                                                                        if (Array.isArray(data202)) {
                                                                          var valid106 = !0;
                                                                          let len22 = data202.length;
                                                                          for (let i22 = 0; i22 < len22; i22++) {
                                                                            let _errs599 = errors;
                                                                            if (typeof data202[i22] != "string") {
                                                                              let err366 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says/" + i22, schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err366] : vErrors.push(err366), errors++;
                                                                            }
                                                                            var valid106 = _errs599 === errors;
                                                                            if (!valid106)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err367 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err367] : vErrors.push(err367), errors++;
                                                                        }
                                                                      var _valid24 = _errs597 === errors;
                                                                      if (valid105 = valid105 || _valid24, valid105)
                                                                        errors = _errs594, vErrors !== null && (_errs594 ? vErrors.length = _errs594 : vErrors = null);
                                                                      else {
                                                                        let err368 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err368] : vErrors.push(err368), errors++;
                                                                      }
                                                                      var valid104 = _errs593 === errors;
                                                                    } else
                                                                      var valid104 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err369 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err369] : vErrors.push(err369), errors++;
                                                            }
                                                          var valid102 = _errs586 === errors;
                                                        } else
                                                          var valid102 = !0;
                                                        if (valid102)
                                                          if (data136.why !== void 0) {
                                                            let _errs601 = errors;
                                                            if (typeof data136.why != "string") {
                                                              let err370 = { instancePath: instancePath + "/control/steps/" + i13 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err370] : vErrors.push(err370), errors++;
                                                            }
                                                            var valid102 = _errs601 === errors;
                                                          } else
                                                            var valid102 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err371 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/7/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err371] : vErrors.push(err371), errors++;
                                                }
                                              var _valid15 = _errs576 === errors;
                                              valid67 = valid67 || _valid15, _valid15 && props6 !== !0 && (props6 = !0);
                                              let _errs603 = errors;
                                              if (errors === _errs603)
                                                if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                                                  let missing37;
                                                  if (data136.load_policy === void 0 && (missing37 = "load_policy")) {
                                                    let err372 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/8/required", keyword: "required", params: { missingProperty: missing37 } };
                                                    vErrors === null ? vErrors = [err372] : vErrors.push(err372), errors++;
                                                  } else {
                                                    let _errs605 = errors;
                                                    for (let key58 in data136)
                                                      if (!(key58 === "load_policy" || key58 === "mode" || key58 === "expect" || key58 === "why")) {
                                                        let err373 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key58 } };
                                                        vErrors === null ? vErrors = [err373] : vErrors.push(err373), errors++;
                                                        break;
                                                      }
                                                    if (_errs605 === errors) {
                                                      if (data136.load_policy !== void 0) {
                                                        let _errs606 = errors;
                                                        if (typeof data136.load_policy != "string") {
                                                          let err374 = { instancePath: instancePath + "/control/steps/" + i13 + "/load_policy", schemaPath: "#/properties/control/properties/steps/items/anyOf/8/properties/load_policy/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err374] : vErrors.push(err374), errors++;
                                                        }
                                                        var valid107 = _errs606 === errors;
                                                      } else
                                                        var valid107 = !0;
                                                      if (valid107) {
                                                        if (data136.mode !== void 0) {
                                                          let data206 = data136.mode, _errs608 = errors, _errs609 = errors, valid108 = !1, _errs610 = errors;
                                                          if (typeof data206 != "string") {
                                                            let err375 = { instancePath: instancePath + "/control/steps/" + i13 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/8/properties/mode/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err375] : vErrors.push(err375), errors++;
                                                          }
                                                          if (data206 !== "reject") {
                                                            let err376 = { instancePath: instancePath + "/control/steps/" + i13 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/8/properties/mode/anyOf/0/const", keyword: "const", params: { allowedValue: "reject" } };
                                                            vErrors === null ? vErrors = [err376] : vErrors.push(err376), errors++;
                                                          }
                                                          var _valid25 = _errs610 === errors;
                                                          valid108 = valid108 || _valid25;
                                                          let _errs612 = errors;
                                                          if (typeof data206 != "string") {
                                                            let err377 = { instancePath: instancePath + "/control/steps/" + i13 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/8/properties/mode/anyOf/1/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err377] : vErrors.push(err377), errors++;
                                                          }
                                                          if (data206 !== "revoke") {
                                                            let err378 = { instancePath: instancePath + "/control/steps/" + i13 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/8/properties/mode/anyOf/1/const", keyword: "const", params: { allowedValue: "revoke" } };
                                                            vErrors === null ? vErrors = [err378] : vErrors.push(err378), errors++;
                                                          }
                                                          var _valid25 = _errs612 === errors;
                                                          if (valid108 = valid108 || _valid25, valid108)
                                                            errors = _errs609, vErrors !== null && (_errs609 ? vErrors.length = _errs609 : vErrors = null);
                                                          else {
                                                            let err379 = { instancePath: instancePath + "/control/steps/" + i13 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/8/properties/mode/anyOf", keyword: "anyOf", params: {} };
                                                            vErrors === null ? vErrors = [err379] : vErrors.push(err379), errors++;
                                                          }
                                                          var valid107 = _errs608 === errors;
                                                        } else
                                                          var valid107 = !0;
                                                        if (valid107) {
                                                          if (data136.expect !== void 0) {
                                                            let data207 = data136.expect, _errs614 = errors;
                                                            if (errors === _errs614)
                                                              if (data207 && typeof data207 == "object" && !Array.isArray(data207)) {
                                                                let _errs616 = errors;
                                                                for (let key59 in data207)
                                                                  if (!(key59 === "result" || key59 === "rule" || key59 === "says")) {
                                                                    let err380 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/8/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key59 } };
                                                                    vErrors === null ? vErrors = [err380] : vErrors.push(err380), errors++;
                                                                    break;
                                                                  }
                                                                if (_errs616 === errors) {
                                                                  if (data207.result !== void 0) {
                                                                    let _errs617 = errors;
                                                                    if (typeof data207.result != "string") {
                                                                      let err381 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/8/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err381] : vErrors.push(err381), errors++;
                                                                    }
                                                                    var valid109 = _errs617 === errors;
                                                                  } else
                                                                    var valid109 = !0;
                                                                  if (valid109) {
                                                                    if (data207.rule !== void 0) {
                                                                      let _errs619 = errors;
                                                                      if (typeof data207.rule != "string") {
                                                                        let err382 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/8/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err382] : vErrors.push(err382), errors++;
                                                                      }
                                                                      var valid109 = _errs619 === errors;
                                                                    } else
                                                                      var valid109 = !0;
                                                                    if (valid109)
                                                                      if (data207.says !== void 0) {
                                                                        let data210 = data207.says, _errs621 = errors, _errs622 = errors, valid110 = !1, _errs623 = errors;
                                                                        if (typeof data210 != "string") {
                                                                          let err383 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/8/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                          vErrors === null ? vErrors = [err383] : vErrors.push(err383), errors++;
                                                                        }
                                                                        var _valid26 = _errs623 === errors;
                                                                        valid110 = valid110 || _valid26;
                                                                        let _errs625 = errors;
                                                                        if (errors === _errs625)
                                                                          if (Array.isArray(data210)) {
                                                                            var valid111 = !0;
                                                                            let len23 = data210.length;
                                                                            for (let i23 = 0; i23 < len23; i23++) {
                                                                              let _errs627 = errors;
                                                                              if (typeof data210[i23] != "string") {
                                                                                let err384 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says/" + i23, schemaPath: "#/properties/control/properties/steps/items/anyOf/8/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                                vErrors === null ? vErrors = [err384] : vErrors.push(err384), errors++;
                                                                              }
                                                                              var valid111 = _errs627 === errors;
                                                                              if (!valid111)
                                                                                break;
                                                                            }
                                                                          } else {
                                                                            let err385 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/8/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                            vErrors === null ? vErrors = [err385] : vErrors.push(err385), errors++;
                                                                          }
                                                                        var _valid26 = _errs625 === errors;
                                                                        if (valid110 = valid110 || _valid26, valid110)
                                                                          errors = _errs622, vErrors !== null && (_errs622 ? vErrors.length = _errs622 : vErrors = null);
                                                                        else {
                                                                          let err386 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/8/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                          vErrors === null ? vErrors = [err386] : vErrors.push(err386), errors++;
                                                                        }
                                                                        var valid109 = _errs621 === errors;
                                                                      } else
                                                                        var valid109 = !0;
                                                                  }
                                                                }
                                                              } else {
                                                                let err387 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/8/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                                vErrors === null ? vErrors = [err387] : vErrors.push(err387), errors++;
                                                              }
                                                            var valid107 = _errs614 === errors;
                                                          } else
                                                            var valid107 = !0;
                                                          if (valid107)
                                                            if (data136.why !== void 0) {
                                                              let _errs629 = errors;
                                                              if (typeof data136.why != "string") {
                                                                let err388 = { instancePath: instancePath + "/control/steps/" + i13 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/8/properties/why/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err388] : vErrors.push(err388), errors++;
                                                              }
                                                              var valid107 = _errs629 === errors;
                                                            } else
                                                              var valid107 = !0;
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err389 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/8/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err389] : vErrors.push(err389), errors++;
                                                }
                                              var _valid15 = _errs603 === errors;
                                              valid67 = valid67 || _valid15, _valid15 && props6 !== !0 && (props6 = !0);
                                              let _errs631 = errors;
                                              if (errors === _errs631)
                                                if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                                                  let missing38;
                                                  if (data136.test_policy === void 0 && (missing38 = "test_policy")) {
                                                    let err390 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/9/required", keyword: "required", params: { missingProperty: missing38 } };
                                                    vErrors === null ? vErrors = [err390] : vErrors.push(err390), errors++;
                                                  } else {
                                                    let _errs633 = errors;
                                                    for (let key60 in data136)
                                                      if (!(key60 === "test_policy" || key60 === "expect" || key60 === "why")) {
                                                        let err391 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key60 } };
                                                        vErrors === null ? vErrors = [err391] : vErrors.push(err391), errors++;
                                                        break;
                                                      }
                                                    if (_errs633 === errors) {
                                                      if (data136.test_policy !== void 0) {
                                                        let _errs634 = errors;
                                                        if (typeof data136.test_policy != "string") {
                                                          let err392 = { instancePath: instancePath + "/control/steps/" + i13 + "/test_policy", schemaPath: "#/properties/control/properties/steps/items/anyOf/9/properties/test_policy/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err392] : vErrors.push(err392), errors++;
                                                        }
                                                        var valid112 = _errs634 === errors;
                                                      } else
                                                        var valid112 = !0;
                                                      if (valid112) {
                                                        if (data136.expect !== void 0) {
                                                          let data214 = data136.expect, _errs636 = errors;
                                                          if (errors === _errs636)
                                                            if (data214 && typeof data214 == "object" && !Array.isArray(data214)) {
                                                              let _errs638 = errors;
                                                              for (let key61 in data214)
                                                                if (!(key61 === "result" || key61 === "rule" || key61 === "says")) {
                                                                  let err393 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/9/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key61 } };
                                                                  vErrors === null ? vErrors = [err393] : vErrors.push(err393), errors++;
                                                                  break;
                                                                }
                                                              if (_errs638 === errors) {
                                                                if (data214.result !== void 0) {
                                                                  let _errs639 = errors;
                                                                  if (typeof data214.result != "string") {
                                                                    let err394 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/9/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err394] : vErrors.push(err394), errors++;
                                                                  }
                                                                  var valid113 = _errs639 === errors;
                                                                } else
                                                                  var valid113 = !0;
                                                                if (valid113) {
                                                                  if (data214.rule !== void 0) {
                                                                    let _errs641 = errors;
                                                                    if (typeof data214.rule != "string") {
                                                                      let err395 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/9/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err395] : vErrors.push(err395), errors++;
                                                                    }
                                                                    var valid113 = _errs641 === errors;
                                                                  } else
                                                                    var valid113 = !0;
                                                                  if (valid113)
                                                                    if (data214.says !== void 0) {
                                                                      let data217 = data214.says, _errs643 = errors, _errs644 = errors, valid114 = !1, _errs645 = errors;
                                                                      if (typeof data217 != "string") {
                                                                        let err396 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/9/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err396] : vErrors.push(err396), errors++;
                                                                      }
                                                                      var _valid27 = _errs645 === errors;
                                                                      valid114 = valid114 || _valid27;
                                                                      let _errs647 = errors;
                                                                      if (errors === _errs647)
                                                                        if (Array.isArray(data217)) {
                                                                          var valid115 = !0;
                                                                          let len24 = data217.length;
                                                                          for (let i24 = 0; i24 < len24; i24++) {
                                                                            let _errs649 = errors;
                                                                            if (typeof data217[i24] != "string") {
                                                                              let err397 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says/" + i24, schemaPath: "#/properties/control/properties/steps/items/anyOf/9/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err397] : vErrors.push(err397), errors++;
                                                                            }
                                                                            var valid115 = _errs649 === errors;
                                                                            if (!valid115)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err398 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/9/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err398] : vErrors.push(err398), errors++;
                                                                        }
                                                                      var _valid27 = _errs647 === errors;
                                                                      if (valid114 = valid114 || _valid27, valid114)
                                                                        errors = _errs644, vErrors !== null && (_errs644 ? vErrors.length = _errs644 : vErrors = null);
                                                                      else {
                                                                        let err399 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/9/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err399] : vErrors.push(err399), errors++;
                                                                      }
                                                                      var valid113 = _errs643 === errors;
                                                                    } else
                                                                      var valid113 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err400 = { instancePath: instancePath + "/control/steps/" + i13 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/9/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err400] : vErrors.push(err400), errors++;
                                                            }
                                                          var valid112 = _errs636 === errors;
                                                        } else
                                                          var valid112 = !0;
                                                        if (valid112)
                                                          if (data136.why !== void 0) {
                                                            let _errs651 = errors;
                                                            if (typeof data136.why != "string") {
                                                              let err401 = { instancePath: instancePath + "/control/steps/" + i13 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/9/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err401] : vErrors.push(err401), errors++;
                                                            }
                                                            var valid112 = _errs651 === errors;
                                                          } else
                                                            var valid112 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err402 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/9/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err402] : vErrors.push(err402), errors++;
                                                }
                                              var _valid15 = _errs631 === errors;
                                              valid67 = valid67 || _valid15, _valid15 && props6 !== !0 && (props6 = !0);
                                              let _errs653 = errors;
                                              if (errors === _errs653)
                                                if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
                                                  let missing39;
                                                  if (data136.wait === void 0 && (missing39 = "wait")) {
                                                    let err403 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/10/required", keyword: "required", params: { missingProperty: missing39 } };
                                                    vErrors === null ? vErrors = [err403] : vErrors.push(err403), errors++;
                                                  } else {
                                                    let _errs655 = errors;
                                                    for (let key62 in data136)
                                                      if (!(key62 === "wait" || key62 === "why")) {
                                                        let err404 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key62 } };
                                                        vErrors === null ? vErrors = [err404] : vErrors.push(err404), errors++;
                                                        break;
                                                      }
                                                    if (_errs655 === errors) {
                                                      if (data136.wait !== void 0) {
                                                        let data220 = data136.wait, _errs656 = errors, _errs657 = errors, valid117 = !1, _errs658 = errors;
                                                        if (typeof data220 != "string") {
                                                          let err405 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err405] : vErrors.push(err405), errors++;
                                                        }
                                                        if (data220 !== "idle") {
                                                          let err406 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/0/const", keyword: "const", params: { allowedValue: "idle" } };
                                                          vErrors === null ? vErrors = [err406] : vErrors.push(err406), errors++;
                                                        }
                                                        var _valid28 = _errs658 === errors;
                                                        valid117 = valid117 || _valid28;
                                                        let _errs660 = errors;
                                                        if (errors === _errs660)
                                                          if (data220 && typeof data220 == "object" && !Array.isArray(data220)) {
                                                            let missing40;
                                                            if (data220.console === void 0 && (missing40 = "console") || data220.contains === void 0 && (missing40 = "contains")) {
                                                              let err407 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/1/required", keyword: "required", params: { missingProperty: missing40 } };
                                                              vErrors === null ? vErrors = [err407] : vErrors.push(err407), errors++;
                                                            } else {
                                                              let _errs662 = errors;
                                                              for (let key63 in data220)
                                                                if (!(key63 === "console" || key63 === "contains" || key63 === "within")) {
                                                                  let err408 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key63 } };
                                                                  vErrors === null ? vErrors = [err408] : vErrors.push(err408), errors++;
                                                                  break;
                                                                }
                                                              if (_errs662 === errors) {
                                                                if (data220.console !== void 0) {
                                                                  let data221 = data220.console, _errs663 = errors;
                                                                  if (errors === _errs663)
                                                                    if (typeof data221 == "string") {
                                                                      if (!pattern4.test(data221)) {
                                                                        let err409 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait/console", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/1/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                        vErrors === null ? vErrors = [err409] : vErrors.push(err409), errors++;
                                                                      }
                                                                    } else {
                                                                      let err410 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait/console", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/1/properties/console/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err410] : vErrors.push(err410), errors++;
                                                                    }
                                                                  var valid118 = _errs663 === errors;
                                                                } else
                                                                  var valid118 = !0;
                                                                if (valid118) {
                                                                  if (data220.contains !== void 0) {
                                                                    let _errs665 = errors;
                                                                    if (typeof data220.contains != "string") {
                                                                      let err411 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait/contains", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/1/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err411] : vErrors.push(err411), errors++;
                                                                    }
                                                                    var valid118 = _errs665 === errors;
                                                                  } else
                                                                    var valid118 = !0;
                                                                  if (valid118)
                                                                    if (data220.within !== void 0) {
                                                                      let data223 = data220.within, _errs667 = errors;
                                                                      if (!(typeof data223 == "number" && !(data223 % 1) && !isNaN(data223) && isFinite(data223))) {
                                                                        let err412 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/1/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                                        vErrors === null ? vErrors = [err412] : vErrors.push(err412), errors++;
                                                                      }
                                                                      if (errors === _errs667 && typeof data223 == "number" && isFinite(data223)) {
                                                                        if (data223 > 1e6 || isNaN(data223)) {
                                                                          let err413 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/1/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                                          vErrors === null ? vErrors = [err413] : vErrors.push(err413), errors++;
                                                                        } else if (data223 < 1 || isNaN(data223)) {
                                                                          let err414 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/1/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                          vErrors === null ? vErrors = [err414] : vErrors.push(err414), errors++;
                                                                        }
                                                                      }
                                                                      var valid118 = _errs667 === errors;
                                                                    } else
                                                                      var valid118 = !0;
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            let err415 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err415] : vErrors.push(err415), errors++;
                                                          }
                                                        var _valid28 = _errs660 === errors;
                                                        if (valid117 = valid117 || _valid28, _valid28)
                                                          var props7 = !0;
                                                        let _errs669 = errors;
                                                        if (errors === _errs669)
                                                          if (data220 && typeof data220 == "object" && !Array.isArray(data220)) {
                                                            let missing41;
                                                            if (data220.ended === void 0 && (missing41 = "ended")) {
                                                              let err416 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/2/required", keyword: "required", params: { missingProperty: missing41 } };
                                                              vErrors === null ? vErrors = [err416] : vErrors.push(err416), errors++;
                                                            } else {
                                                              let _errs671 = errors;
                                                              for (let key64 in data220)
                                                                if (!(key64 === "ended" || key64 === "within")) {
                                                                  let err417 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key64 } };
                                                                  vErrors === null ? vErrors = [err417] : vErrors.push(err417), errors++;
                                                                  break;
                                                                }
                                                              if (_errs671 === errors) {
                                                                if (data220.ended !== void 0) {
                                                                  let data224 = data220.ended, _errs672 = errors;
                                                                  if (errors === _errs672)
                                                                    if (typeof data224 == "string") {
                                                                      if (!pattern4.test(data224)) {
                                                                        let err418 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait/ended", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/2/properties/ended/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                        vErrors === null ? vErrors = [err418] : vErrors.push(err418), errors++;
                                                                      }
                                                                    } else {
                                                                      let err419 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait/ended", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/2/properties/ended/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err419] : vErrors.push(err419), errors++;
                                                                    }
                                                                  var valid119 = _errs672 === errors;
                                                                } else
                                                                  var valid119 = !0;
                                                                if (valid119)
                                                                  if (data220.within !== void 0) {
                                                                    let data225 = data220.within, _errs674 = errors;
                                                                    if (!(typeof data225 == "number" && !(data225 % 1) && !isNaN(data225) && isFinite(data225))) {
                                                                      let err420 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/2/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                                      vErrors === null ? vErrors = [err420] : vErrors.push(err420), errors++;
                                                                    }
                                                                    if (errors === _errs674 && typeof data225 == "number" && isFinite(data225)) {
                                                                      if (data225 > 1e6 || isNaN(data225)) {
                                                                        let err421 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/2/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                                        vErrors === null ? vErrors = [err421] : vErrors.push(err421), errors++;
                                                                      } else if (data225 < 1 || isNaN(data225)) {
                                                                        let err422 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/2/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                        vErrors === null ? vErrors = [err422] : vErrors.push(err422), errors++;
                                                                      }
                                                                    }
                                                                    var valid119 = _errs674 === errors;
                                                                  } else
                                                                    var valid119 = !0;
                                                              }
                                                            }
                                                          } else {
                                                            let err423 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err423] : vErrors.push(err423), errors++;
                                                          }
                                                        var _valid28 = _errs669 === errors;
                                                        valid117 = valid117 || _valid28, _valid28 && props7 !== !0 && (props7 = !0);
                                                        let _errs676 = errors;
                                                        if (errors === _errs676)
                                                          if (data220 && typeof data220 == "object" && !Array.isArray(data220)) {
                                                            let missing42;
                                                            if (data220.turns === void 0 && (missing42 = "turns")) {
                                                              let err424 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/3/required", keyword: "required", params: { missingProperty: missing42 } };
                                                              vErrors === null ? vErrors = [err424] : vErrors.push(err424), errors++;
                                                            } else {
                                                              let _errs678 = errors;
                                                              for (let key65 in data220)
                                                                if (key65 !== "turns") {
                                                                  let err425 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key65 } };
                                                                  vErrors === null ? vErrors = [err425] : vErrors.push(err425), errors++;
                                                                  break;
                                                                }
                                                              if (_errs678 === errors && data220.turns !== void 0) {
                                                                let data226 = data220.turns, _errs679 = errors;
                                                                if (!(typeof data226 == "number" && !(data226 % 1) && !isNaN(data226) && isFinite(data226))) {
                                                                  let err426 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait/turns", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/3/properties/turns/type", keyword: "type", params: { type: "integer" } };
                                                                  vErrors === null ? vErrors = [err426] : vErrors.push(err426), errors++;
                                                                }
                                                                if (errors === _errs679 && typeof data226 == "number" && isFinite(data226)) {
                                                                  if (data226 > 1e6 || isNaN(data226)) {
                                                                    let err427 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait/turns", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/3/properties/turns/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                                    vErrors === null ? vErrors = [err427] : vErrors.push(err427), errors++;
                                                                  } else if (data226 < 1 || isNaN(data226)) {
                                                                    let err428 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait/turns", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/3/properties/turns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                    vErrors === null ? vErrors = [err428] : vErrors.push(err428), errors++;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            let err429 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err429] : vErrors.push(err429), errors++;
                                                          }
                                                        var _valid28 = _errs676 === errors;
                                                        if (valid117 = valid117 || _valid28, _valid28 && props7 !== !0 && (props7 = !0), valid117)
                                                          errors = _errs657, vErrors !== null && (_errs657 ? vErrors.length = _errs657 : vErrors = null);
                                                        else {
                                                          let err430 = { instancePath: instancePath + "/control/steps/" + i13 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/wait/anyOf", keyword: "anyOf", params: {} };
                                                          vErrors === null ? vErrors = [err430] : vErrors.push(err430), errors++;
                                                        }
                                                        var valid116 = _errs656 === errors;
                                                      } else
                                                        var valid116 = !0;
                                                      if (valid116)
                                                        if (data136.why !== void 0) {
                                                          let _errs681 = errors;
                                                          if (typeof data136.why != "string") {
                                                            let err431 = { instancePath: instancePath + "/control/steps/" + i13 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/10/properties/why/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err431] : vErrors.push(err431), errors++;
                                                          }
                                                          var valid116 = _errs681 === errors;
                                                        } else
                                                          var valid116 = !0;
                                                    }
                                                  }
                                                } else {
                                                  let err432 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/10/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err432] : vErrors.push(err432), errors++;
                                                }
                                              var _valid15 = _errs653 === errors;
                                              if (valid67 = valid67 || _valid15, _valid15 && props6 !== !0 && (props6 = !0), valid67)
                                                errors = _errs394, vErrors !== null && (_errs394 ? vErrors.length = _errs394 : vErrors = null);
                                              else {
                                                let err433 = { instancePath: instancePath + "/control/steps/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf", keyword: "anyOf", params: {} };
                                                return vErrors === null ? vErrors = [err433] : vErrors.push(err433), errors++, validate20.errors = vErrors, !1;
                                              }
                                              var valid66 = _errs393 === errors;
                                              if (!valid66)
                                                break;
                                            }
                                          } else
                                            return validate20.errors = [{ instancePath: instancePath + "/control/steps", schemaPath: "#/properties/control/properties/steps/type", keyword: "type", params: { type: "array" } }], !1;
                                        var valid65 = _errs391 === errors;
                                      } else
                                        var valid65 = !0;
                                      if (valid65)
                                        if (data133.expect !== void 0) {
                                          let data228 = data133.expect, _errs683 = errors;
                                          if (errors === _errs683)
                                            if (Array.isArray(data228)) {
                                              if (data228.length < 1)
                                                return validate20.errors = [{ instancePath: instancePath + "/control/expect", schemaPath: "#/properties/control/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                                              {
                                                var valid121 = !0;
                                                let len25 = data228.length;
                                                for (let i25 = 0; i25 < len25; i25++) {
                                                  let data229 = data228[i25], _errs685 = errors, _errs686 = errors, valid122 = !1, _errs687 = errors;
                                                  if (errors === _errs687)
                                                    if (data229 && typeof data229 == "object" && !Array.isArray(data229)) {
                                                      let missing43;
                                                      if (data229.console === void 0 && (missing43 = "console") || data229.contains === void 0 && (missing43 = "contains")) {
                                                        let err434 = { instancePath: instancePath + "/control/expect/" + i25, schemaPath: "#/properties/control/properties/expect/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing43 } };
                                                        vErrors === null ? vErrors = [err434] : vErrors.push(err434), errors++;
                                                      } else {
                                                        let _errs689 = errors;
                                                        for (let key66 in data229)
                                                          if (!(key66 === "console" || key66 === "contains")) {
                                                            let err435 = { instancePath: instancePath + "/control/expect/" + i25, schemaPath: "#/properties/control/properties/expect/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key66 } };
                                                            vErrors === null ? vErrors = [err435] : vErrors.push(err435), errors++;
                                                            break;
                                                          }
                                                        if (_errs689 === errors) {
                                                          if (data229.console !== void 0) {
                                                            let data230 = data229.console, _errs690 = errors;
                                                            if (errors === _errs690)
                                                              if (typeof data230 == "string") {
                                                                if (!pattern4.test(data230)) {
                                                                  let err436 = { instancePath: instancePath + "/control/expect/" + i25 + "/console", schemaPath: "#/properties/control/properties/expect/items/anyOf/0/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                  vErrors === null ? vErrors = [err436] : vErrors.push(err436), errors++;
                                                                }
                                                              } else {
                                                                let err437 = { instancePath: instancePath + "/control/expect/" + i25 + "/console", schemaPath: "#/properties/control/properties/expect/items/anyOf/0/properties/console/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err437] : vErrors.push(err437), errors++;
                                                              }
                                                            var valid123 = _errs690 === errors;
                                                          } else
                                                            var valid123 = !0;
                                                          if (valid123)
                                                            if (data229.contains !== void 0) {
                                                              let _errs692 = errors;
                                                              if (typeof data229.contains != "string") {
                                                                let err438 = { instancePath: instancePath + "/control/expect/" + i25 + "/contains", schemaPath: "#/properties/control/properties/expect/items/anyOf/0/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err438] : vErrors.push(err438), errors++;
                                                              }
                                                              var valid123 = _errs692 === errors;
                                                            } else
                                                              var valid123 = !0;
                                                        }
                                                      }
                                                    } else {
                                                      let err439 = { instancePath: instancePath + "/control/expect/" + i25, schemaPath: "#/properties/control/properties/expect/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err439] : vErrors.push(err439), errors++;
                                                    }
                                                  var _valid29 = _errs687 === errors;
                                                  if (valid122 = valid122 || _valid29, _valid29)
                                                    var props8 = !0;
                                                  let _errs694 = errors;
                                                  if (errors === _errs694)
                                                    if (data229 && typeof data229 == "object" && !Array.isArray(data229)) {
                                                      let missing44;
                                                      if (data229.policy === void 0 && (missing44 = "policy") || data229.version === void 0 && (missing44 = "version") || data229.epoch === void 0 && (missing44 = "epoch")) {
                                                        let err440 = { instancePath: instancePath + "/control/expect/" + i25, schemaPath: "#/properties/control/properties/expect/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing44 } };
                                                        vErrors === null ? vErrors = [err440] : vErrors.push(err440), errors++;
                                                      } else {
                                                        let _errs696 = errors;
                                                        for (let key67 in data229)
                                                          if (!(key67 === "policy" || key67 === "version" || key67 === "epoch")) {
                                                            let err441 = { instancePath: instancePath + "/control/expect/" + i25, schemaPath: "#/properties/control/properties/expect/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key67 } };
                                                            vErrors === null ? vErrors = [err441] : vErrors.push(err441), errors++;
                                                            break;
                                                          }
                                                        if (_errs696 === errors) {
                                                          if (data229.policy !== void 0) {
                                                            let _errs697 = errors;
                                                            if (typeof data229.policy != "string") {
                                                              let err442 = { instancePath: instancePath + "/control/expect/" + i25 + "/policy", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/policy/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err442] : vErrors.push(err442), errors++;
                                                            }
                                                            var valid124 = _errs697 === errors;
                                                          } else
                                                            var valid124 = !0;
                                                          if (valid124) {
                                                            if (data229.version !== void 0) {
                                                              let _errs699 = errors;
                                                              if (typeof data229.version != "string") {
                                                                let err443 = { instancePath: instancePath + "/control/expect/" + i25 + "/version", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/version/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err443] : vErrors.push(err443), errors++;
                                                              }
                                                              var valid124 = _errs699 === errors;
                                                            } else
                                                              var valid124 = !0;
                                                            if (valid124)
                                                              if (data229.epoch !== void 0) {
                                                                let data234 = data229.epoch, _errs701 = errors;
                                                                if (!(typeof data234 == "number" && !(data234 % 1) && !isNaN(data234) && isFinite(data234))) {
                                                                  let err444 = { instancePath: instancePath + "/control/expect/" + i25 + "/epoch", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/epoch/type", keyword: "type", params: { type: "integer" } };
                                                                  vErrors === null ? vErrors = [err444] : vErrors.push(err444), errors++;
                                                                }
                                                                if (errors === _errs701 && typeof data234 == "number" && isFinite(data234) && (data234 < 1 || isNaN(data234))) {
                                                                  let err445 = { instancePath: instancePath + "/control/expect/" + i25 + "/epoch", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                  vErrors === null ? vErrors = [err445] : vErrors.push(err445), errors++;
                                                                }
                                                                var valid124 = _errs701 === errors;
                                                              } else
                                                                var valid124 = !0;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      let err446 = { instancePath: instancePath + "/control/expect/" + i25, schemaPath: "#/properties/control/properties/expect/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err446] : vErrors.push(err446), errors++;
                                                    }
                                                  var _valid29 = _errs694 === errors;
                                                  valid122 = valid122 || _valid29, _valid29 && props8 !== !0 && (props8 = !0);
                                                  let _errs703 = errors;
                                                  if (errors === _errs703)
                                                    if (data229 && typeof data229 == "object" && !Array.isArray(data229)) {
                                                      let missing45;
                                                      if (data229.domain === void 0 && (missing45 = "domain") || data229.state === void 0 && (missing45 = "state")) {
                                                        let err447 = { instancePath: instancePath + "/control/expect/" + i25, schemaPath: "#/properties/control/properties/expect/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing45 } };
                                                        vErrors === null ? vErrors = [err447] : vErrors.push(err447), errors++;
                                                      } else {
                                                        let _errs705 = errors;
                                                        for (let key68 in data229)
                                                          if (!(key68 === "domain" || key68 === "state" || key68 === "reason")) {
                                                            let err448 = { instancePath: instancePath + "/control/expect/" + i25, schemaPath: "#/properties/control/properties/expect/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key68 } };
                                                            vErrors === null ? vErrors = [err448] : vErrors.push(err448), errors++;
                                                            break;
                                                          }
                                                        if (_errs705 === errors) {
                                                          if (data229.domain !== void 0) {
                                                            let data235 = data229.domain, _errs706 = errors;
                                                            if (errors === _errs706)
                                                              if (typeof data235 == "string") {
                                                                if (!pattern4.test(data235)) {
                                                                  let err449 = { instancePath: instancePath + "/control/expect/" + i25 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                  vErrors === null ? vErrors = [err449] : vErrors.push(err449), errors++;
                                                                }
                                                              } else {
                                                                let err450 = { instancePath: instancePath + "/control/expect/" + i25 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err450] : vErrors.push(err450), errors++;
                                                              }
                                                            var valid125 = _errs706 === errors;
                                                          } else
                                                            var valid125 = !0;
                                                          if (valid125) {
                                                            if (data229.state !== void 0) {
                                                              let data236 = data229.state, _errs708 = errors;
                                                              if (!(data236 === "live" || data236 === "shutdown" || data236 === "gone")) {
                                                                let err451 = { instancePath: instancePath + "/control/expect/" + i25 + "/state", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.control.properties.expect.items.anyOf[2].properties.state.enum } };
                                                                vErrors === null ? vErrors = [err451] : vErrors.push(err451), errors++;
                                                              }
                                                              var valid125 = _errs708 === errors;
                                                            } else
                                                              var valid125 = !0;
                                                            if (valid125)
                                                              if (data229.reason !== void 0) {
                                                                let _errs709 = errors;
                                                                if (typeof data229.reason != "string") {
                                                                  let err452 = { instancePath: instancePath + "/control/expect/" + i25 + "/reason", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/reason/type", keyword: "type", params: { type: "string" } };
                                                                  vErrors === null ? vErrors = [err452] : vErrors.push(err452), errors++;
                                                                }
                                                                var valid125 = _errs709 === errors;
                                                              } else
                                                                var valid125 = !0;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      let err453 = { instancePath: instancePath + "/control/expect/" + i25, schemaPath: "#/properties/control/properties/expect/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err453] : vErrors.push(err453), errors++;
                                                    }
                                                  var _valid29 = _errs703 === errors;
                                                  valid122 = valid122 || _valid29, _valid29 && props8 !== !0 && (props8 = !0);
                                                  let _errs711 = errors;
                                                  if (errors === _errs711)
                                                    if (data229 && typeof data229 == "object" && !Array.isArray(data229)) {
                                                      let missing46;
                                                      if (data229.domain === void 0 && (missing46 = "domain") || data229.call === void 0 && (missing46 = "call") || data229.result === void 0 && (missing46 = "result")) {
                                                        let err454 = { instancePath: instancePath + "/control/expect/" + i25, schemaPath: "#/properties/control/properties/expect/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing46 } };
                                                        vErrors === null ? vErrors = [err454] : vErrors.push(err454), errors++;
                                                      } else {
                                                        let _errs713 = errors;
                                                        for (let key69 in data229)
                                                          if (!(key69 === "domain" || key69 === "call" || key69 === "result" || key69 === "rule" || key69 === "times" || key69 === "only")) {
                                                            let err455 = { instancePath: instancePath + "/control/expect/" + i25, schemaPath: "#/properties/control/properties/expect/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key69 } };
                                                            vErrors === null ? vErrors = [err455] : vErrors.push(err455), errors++;
                                                            break;
                                                          }
                                                        if (_errs713 === errors) {
                                                          if (data229.domain !== void 0) {
                                                            let data238 = data229.domain, _errs714 = errors;
                                                            if (errors === _errs714)
                                                              if (typeof data238 == "string") {
                                                                if (!pattern4.test(data238)) {
                                                                  let err456 = { instancePath: instancePath + "/control/expect/" + i25 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                  vErrors === null ? vErrors = [err456] : vErrors.push(err456), errors++;
                                                                }
                                                              } else {
                                                                let err457 = { instancePath: instancePath + "/control/expect/" + i25 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err457] : vErrors.push(err457), errors++;
                                                              }
                                                            var valid126 = _errs714 === errors;
                                                          } else
                                                            var valid126 = !0;
                                                          if (valid126) {
                                                            if (data229.call !== void 0) {
                                                              let _errs716 = errors;
                                                              if (typeof data229.call != "string") {
                                                                let err458 = { instancePath: instancePath + "/control/expect/" + i25 + "/call", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/call/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err458] : vErrors.push(err458), errors++;
                                                              }
                                                              var valid126 = _errs716 === errors;
                                                            } else
                                                              var valid126 = !0;
                                                            if (valid126) {
                                                              if (data229.result !== void 0) {
                                                                let _errs718 = errors;
                                                                if (typeof data229.result != "string") {
                                                                  let err459 = { instancePath: instancePath + "/control/expect/" + i25 + "/result", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                  vErrors === null ? vErrors = [err459] : vErrors.push(err459), errors++;
                                                                }
                                                                var valid126 = _errs718 === errors;
                                                              } else
                                                                var valid126 = !0;
                                                              if (valid126) {
                                                                if (data229.rule !== void 0) {
                                                                  let _errs720 = errors;
                                                                  if (typeof data229.rule != "string") {
                                                                    let err460 = { instancePath: instancePath + "/control/expect/" + i25 + "/rule", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err460] : vErrors.push(err460), errors++;
                                                                  }
                                                                  var valid126 = _errs720 === errors;
                                                                } else
                                                                  var valid126 = !0;
                                                                if (valid126) {
                                                                  if (data229.times !== void 0) {
                                                                    let data242 = data229.times, _errs722 = errors;
                                                                    if (!(typeof data242 == "number" && !(data242 % 1) && !isNaN(data242) && isFinite(data242))) {
                                                                      let err461 = { instancePath: instancePath + "/control/expect/" + i25 + "/times", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/times/type", keyword: "type", params: { type: "integer" } };
                                                                      vErrors === null ? vErrors = [err461] : vErrors.push(err461), errors++;
                                                                    }
                                                                    if (errors === _errs722 && typeof data242 == "number" && isFinite(data242) && (data242 < 0 || isNaN(data242))) {
                                                                      let err462 = { instancePath: instancePath + "/control/expect/" + i25 + "/times", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                                      vErrors === null ? vErrors = [err462] : vErrors.push(err462), errors++;
                                                                    }
                                                                    var valid126 = _errs722 === errors;
                                                                  } else
                                                                    var valid126 = !0;
                                                                  if (valid126)
                                                                    if (data229.only !== void 0) {
                                                                      let _errs724 = errors;
                                                                      if (typeof data229.only != "boolean") {
                                                                        let err463 = { instancePath: instancePath + "/control/expect/" + i25 + "/only", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/only/type", keyword: "type", params: { type: "boolean" } };
                                                                        vErrors === null ? vErrors = [err463] : vErrors.push(err463), errors++;
                                                                      }
                                                                      var valid126 = _errs724 === errors;
                                                                    } else
                                                                      var valid126 = !0;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      let err464 = { instancePath: instancePath + "/control/expect/" + i25, schemaPath: "#/properties/control/properties/expect/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err464] : vErrors.push(err464), errors++;
                                                    }
                                                  var _valid29 = _errs711 === errors;
                                                  if (valid122 = valid122 || _valid29, _valid29 && props8 !== !0 && (props8 = !0), valid122)
                                                    errors = _errs686, vErrors !== null && (_errs686 ? vErrors.length = _errs686 : vErrors = null);
                                                  else {
                                                    let err465 = { instancePath: instancePath + "/control/expect/" + i25, schemaPath: "#/properties/control/properties/expect/items/anyOf", keyword: "anyOf", params: {} };
                                                    return vErrors === null ? vErrors = [err465] : vErrors.push(err465), errors++, validate20.errors = vErrors, !1;
                                                  }
                                                  var valid121 = _errs685 === errors;
                                                  if (!valid121)
                                                    break;
                                                }
                                              }
                                            } else
                                              return validate20.errors = [{ instancePath: instancePath + "/control/expect", schemaPath: "#/properties/control/properties/expect/type", keyword: "type", params: { type: "array" } }], !1;
                                          var valid65 = _errs683 === errors;
                                        } else
                                          var valid65 = !0;
                                    }
                                  }
                                }
                              } else
                                return validate20.errors = [{ instancePath: instancePath + "/control", schemaPath: "#/properties/control/type", keyword: "type", params: { type: "object" } }], !1;
                            var valid0 = _errs386 === errors;
                          } else
                            var valid0 = !0;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  stdin_default as default
};
