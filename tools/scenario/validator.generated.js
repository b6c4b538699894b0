// Generated from tools/scenario/format.ts by tools/generate_schema.ts. Do not edit.
// <stdin>
var validate = validate20, stdin_default = validate20, schema31 = { type: "object", required: ["bulkhead-scenario", "name", "guests", "steps", "expect"], properties: { "bulkhead-scenario": { type: "number", const: 1 }, name: { type: "string" }, about: { type: "string" }, policy: { type: "string" }, machine: { type: "object", properties: { domains: { type: "integer", minimum: 1, maximum: 4096 }, frames: { type: "integer", minimum: 1, maximum: 4194304 }, guestFrames: { type: "integer", minimum: 17, maximum: 65536 }, ports: { type: "integer", minimum: 1, maximum: 4096 }, grants: { type: "integer", minimum: 1, maximum: 512 }, maps: { type: "integer", minimum: 1, maximum: 1024 }, types: { type: "integer", minimum: 1, maximum: 65536 } } }, guests: { type: "object", patternProperties: { "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$": { type: "object", required: ["wasm"], properties: { wasm: { type: "string" } }, additionalProperties: !1 } } }, steps: { type: "array", items: { anyOf: [{ type: "object", required: ["start"], properties: { start: { type: "array", items: { type: "object", required: ["name", "label", "guest"], properties: { name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, label: { type: "string" }, guest: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, args: { type: "object", patternProperties: { "^.*$": { anyOf: [{ type: "string" }, { type: "integer" }] } } } }, additionalProperties: !1 }, minItems: 1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["pause"], properties: { pause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["unpause"], properties: { unpause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["destroy"], properties: { destroy: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["page_out"], properties: { page_out: { type: "object", required: ["domain", "frames"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, frames: { type: "integer", minimum: 1, maximum: 65536 } }, additionalProperties: !1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["load_policy"], properties: { load_policy: { type: "string" }, mode: { anyOf: [{ type: "string", const: "reject" }, { type: "string", const: "revoke" }] }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["test_policy"], properties: { test_policy: { type: "string" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["wait"], properties: { wait: { anyOf: [{ type: "string", const: "idle" }, { type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["ended"], properties: { ended: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["turns"], properties: { turns: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }] }, why: { type: "string" } }, additionalProperties: !1 }] } }, expect: { type: "array", items: { anyOf: [{ type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["policy", "version", "epoch"], properties: { policy: { type: "string" }, version: { type: "string" }, epoch: { type: "integer", minimum: 1 } }, additionalProperties: !1 }, { type: "object", required: ["domain", "state"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, state: { enum: ["live", "shutdown", "gone"] }, reason: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["domain", "call", "result"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, call: { type: "string" }, result: { type: "string" }, rule: { type: "string" }, times: { type: "integer", minimum: 0 }, only: { type: "boolean" } }, additionalProperties: !1 }] }, minItems: 1 }, control: { type: "object", required: ["policy", "steps", "expect"], properties: { policy: { type: "string" }, steps: { type: "array", items: { anyOf: [{ type: "object", required: ["start"], properties: { start: { type: "array", items: { type: "object", required: ["name", "label", "guest"], properties: { name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, label: { type: "string" }, guest: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, args: { type: "object", patternProperties: { "^.*$": { anyOf: [{ type: "string" }, { type: "integer" }] } } } }, additionalProperties: !1 }, minItems: 1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["pause"], properties: { pause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["unpause"], properties: { unpause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["destroy"], properties: { destroy: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["page_out"], properties: { page_out: { type: "object", required: ["domain", "frames"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, frames: { type: "integer", minimum: 1, maximum: 65536 } }, additionalProperties: !1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["load_policy"], properties: { load_policy: { type: "string" }, mode: { anyOf: [{ type: "string", const: "reject" }, { type: "string", const: "revoke" }] }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["test_policy"], properties: { test_policy: { type: "string" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["wait"], properties: { wait: { anyOf: [{ type: "string", const: "idle" }, { type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["ended"], properties: { ended: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["turns"], properties: { turns: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }] }, why: { type: "string" } }, additionalProperties: !1 }] } }, expect: { type: "array", items: { anyOf: [{ type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["policy", "version", "epoch"], properties: { policy: { type: "string" }, version: { type: "string" }, epoch: { type: "integer", minimum: 1 } }, additionalProperties: !1 }, { type: "object", required: ["domain", "state"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, state: { enum: ["live", "shutdown", "gone"] }, reason: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["domain", "call", "result"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, call: { type: "string" }, result: { type: "string" }, rule: { type: "string" }, times: { type: "integer", minimum: 0 }, only: { type: "boolean" } }, additionalProperties: !1 }] }, minItems: 1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, func1 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "u"), pattern7 = new RegExp("^.*$", "u");
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
                                  if (valid1)
                                    if (data4.types !== void 0) {
                                      let data11 = data4.types, _errs24 = errors;
                                      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                                        return validate20.errors = [{ instancePath: instancePath + "/machine/types", schemaPath: "#/properties/machine/properties/types/type", keyword: "type", params: { type: "integer" } }], !1;
                                      if (errors === _errs24 && typeof data11 == "number" && isFinite(data11)) {
                                        if (data11 > 65536 || isNaN(data11))
                                          return validate20.errors = [{ instancePath: instancePath + "/machine/types", schemaPath: "#/properties/machine/properties/types/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 } }], !1;
                                        if (data11 < 1 || isNaN(data11))
                                          return validate20.errors = [{ instancePath: instancePath + "/machine/types", schemaPath: "#/properties/machine/properties/types/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                      }
                                      var valid1 = _errs24 === errors;
                                    } else
                                      var valid1 = !0;
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
                      let data12 = data.guests, _errs26 = errors;
                      if (errors === _errs26)
                        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                          var props0 = {};
                          for (let key1 in data12)
                            if (pattern4.test(key1)) {
                              let data13 = data12[key1];
                              if (errors === errors)
                                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                  let missing1;
                                  if (data13.wasm === void 0 && (missing1 = "wasm"))
                                    return validate20.errors = [{ instancePath: instancePath + "/guests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/guests/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9_.-%5D%7B0%2C63%7D%24/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                                  {
                                    let _errs30 = errors;
                                    for (let key2 in data13)
                                      if (key2 !== "wasm") {
                                        return validate20.errors = [{ instancePath: instancePath + "/guests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/guests/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9_.-%5D%7B0%2C63%7D%24/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                                        break;
                                      }
                                    if (_errs30 === errors && data13.wasm !== void 0 && typeof data13.wasm != "string")
                                      return validate20.errors = [{ instancePath: instancePath + "/guests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/wasm", schemaPath: "#/properties/guests/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9_.-%5D%7B0%2C63%7D%24/properties/wasm/type", keyword: "type", params: { type: "string" } }], !1;
                                  }
                                } else
                                  return validate20.errors = [{ instancePath: instancePath + "/guests/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/guests/patternProperties/%5E%5BA-Za-z0-9%5D%5BA-Za-z0-9_.-%5D%7B0%2C63%7D%24/type", keyword: "type", params: { type: "object" } }], !1;
                              props0[key1] = !0;
                            }
                        } else
                          return validate20.errors = [{ instancePath: instancePath + "/guests", schemaPath: "#/properties/guests/type", keyword: "type", params: { type: "object" } }], !1;
                      var valid0 = _errs26 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.steps !== void 0) {
                        let data15 = data.steps, _errs33 = errors;
                        if (errors === _errs33)
                          if (Array.isArray(data15)) {
                            var valid4 = !0;
                            let len0 = data15.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data16 = data15[i0], _errs35 = errors, _errs36 = errors, valid5 = !1, _errs37 = errors;
                              if (errors === _errs37)
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing2;
                                  if (data16.start === void 0 && (missing2 = "start")) {
                                    let err0 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                  } else {
                                    let _errs39 = errors;
                                    for (let key3 in data16)
                                      if (!(key3 === "start" || key3 === "expect" || key3 === "why")) {
                                        let err1 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                        break;
                                      }
                                    if (_errs39 === errors) {
                                      if (data16.start !== void 0) {
                                        let data17 = data16.start, _errs40 = errors;
                                        if (errors === _errs40)
                                          if (Array.isArray(data17))
                                            if (data17.length < 1) {
                                              let err2 = { instancePath: instancePath + "/steps/" + i0 + "/start", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/minItems", keyword: "minItems", params: { limit: 1 } };
                                              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                            } else {
                                              var valid7 = !0;
                                              let len1 = data17.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let data18 = data17[i1], _errs42 = errors;
                                                if (errors === _errs42)
                                                  if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                    let missing3;
                                                    if (data18.name === void 0 && (missing3 = "name") || data18.label === void 0 && (missing3 = "label") || data18.guest === void 0 && (missing3 = "guest")) {
                                                      let err3 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1, schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/required", keyword: "required", params: { missingProperty: missing3 } };
                                                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                                    } else {
                                                      let _errs44 = errors;
                                                      for (let key4 in data18)
                                                        if (!(key4 === "name" || key4 === "label" || key4 === "guest" || key4 === "args")) {
                                                          let err4 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1, schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                                          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                                          break;
                                                        }
                                                      if (_errs44 === errors) {
                                                        if (data18.name !== void 0) {
                                                          let data19 = data18.name, _errs45 = errors;
                                                          if (errors === _errs45)
                                                            if (typeof data19 == "string") {
                                                              if (!pattern4.test(data19)) {
                                                                let err5 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/name", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                                              }
                                                            } else {
                                                              let err6 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/name", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                                            }
                                                          var valid8 = _errs45 === errors;
                                                        } else
                                                          var valid8 = !0;
                                                        if (valid8) {
                                                          if (data18.label !== void 0) {
                                                            let _errs47 = errors;
                                                            if (typeof data18.label != "string") {
                                                              let err7 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/label", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/label/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                                            }
                                                            var valid8 = _errs47 === errors;
                                                          } else
                                                            var valid8 = !0;
                                                          if (valid8) {
                                                            if (data18.guest !== void 0) {
                                                              let data21 = data18.guest, _errs49 = errors;
                                                              if (errors === _errs49)
                                                                if (typeof data21 == "string") {
                                                                  if (!pattern4.test(data21)) {
                                                                    let err8 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/guest", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/guest/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                                                  }
                                                                } else {
                                                                  let err9 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/guest", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/guest/type", keyword: "type", params: { type: "string" } };
                                                                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                                                }
                                                              var valid8 = _errs49 === errors;
                                                            } else
                                                              var valid8 = !0;
                                                            if (valid8)
                                                              if (data18.args !== void 0) {
                                                                let data22 = data18.args, _errs51 = errors;
                                                                if (errors === _errs51)
                                                                  if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                                    var props1 = {};
                                                                    for (let key5 in data22)
                                                                      if (pattern7.test(key5)) {
                                                                        let data23 = data22[key5], _errs54 = errors, valid10 = !1, _errs55 = errors;
                                                                        if (typeof data23 != "string") {
                                                                          let err10 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/args/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                                                        }
                                                                        var _valid1 = _errs55 === errors;
                                                                        valid10 = valid10 || _valid1;
                                                                        let _errs57 = errors;
                                                                        if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
                                                                          let err11 = { instancePath: instancePath + "/steps/" + i0 + "/start/" + i1 + "/args/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                                                                          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                                                        }
                                                                        var _valid1 = _errs57 === errors;
                                                                        if (valid10 = valid10 || _valid1, valid10)
                                                                          errors = _errs54, vErrors !== null && (_errs54 ? vErrors.length = _errs54 : vErrors = null);
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
                                                                var valid8 = _errs51 === errors;
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
                                                var valid7 = _errs42 === errors;
                                                if (!valid7)
                                                  break;
                                              }
                                            }
                                          else {
                                            let err15 = { instancePath: instancePath + "/steps/" + i0 + "/start", schemaPath: "#/properties/steps/items/anyOf/0/properties/start/type", keyword: "type", params: { type: "array" } };
                                            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                                          }
                                        var valid6 = _errs40 === errors;
                                      } else
                                        var valid6 = !0;
                                      if (valid6) {
                                        if (data16.expect !== void 0) {
                                          let data24 = data16.expect, _errs59 = errors;
                                          if (errors === _errs59)
                                            if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                              let _errs61 = errors;
                                              for (let key6 in data24)
                                                if (!(key6 === "result" || key6 === "rule" || key6 === "says")) {
                                                  let err16 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                                  break;
                                                }
                                              if (_errs61 === errors) {
                                                if (data24.result !== void 0) {
                                                  let _errs62 = errors;
                                                  if (typeof data24.result != "string") {
                                                    let err17 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                                                  }
                                                  var valid11 = _errs62 === errors;
                                                } else
                                                  var valid11 = !0;
                                                if (valid11) {
                                                  if (data24.rule !== void 0) {
                                                    let _errs64 = errors;
                                                    if (typeof data24.rule != "string") {
                                                      let err18 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                                                    }
                                                    var valid11 = _errs64 === errors;
                                                  } else
                                                    var valid11 = !0;
                                                  if (valid11)
                                                    if (data24.says !== void 0) {
                                                      let data27 = data24.says, _errs66 = errors, _errs67 = errors, valid12 = !1, _errs68 = errors;
                                                      if (typeof data27 != "string") {
                                                        let err19 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                                                      }
                                                      var _valid2 = _errs68 === errors;
                                                      valid12 = valid12 || _valid2;
                                                      let _errs70 = errors;
                                                      if (errors === _errs70)
                                                        if (Array.isArray(data27)) {
                                                          var valid13 = !0;
                                                          let len2 = data27.length;
                                                          for (let i2 = 0; i2 < len2; i2++) {
                                                            let _errs72 = errors;
                                                            if (typeof data27[i2] != "string") {
                                                              let err20 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i2, schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                                                            }
                                                            var valid13 = _errs72 === errors;
                                                            if (!valid13)
                                                              break;
                                                          }
                                                        } else {
                                                          let err21 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                                                        }
                                                      var _valid2 = _errs70 === errors;
                                                      if (valid12 = valid12 || _valid2, valid12)
                                                        errors = _errs67, vErrors !== null && (_errs67 ? vErrors.length = _errs67 : vErrors = null);
                                                      else {
                                                        let err22 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                                                      }
                                                      var valid11 = _errs66 === errors;
                                                    } else
                                                      var valid11 = !0;
                                                }
                                              }
                                            } else {
                                              let err23 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/0/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                                            }
                                          var valid6 = _errs59 === errors;
                                        } else
                                          var valid6 = !0;
                                        if (valid6)
                                          if (data16.why !== void 0) {
                                            let _errs74 = errors;
                                            if (typeof data16.why != "string") {
                                              let err24 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/0/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                                            }
                                            var valid6 = _errs74 === errors;
                                          } else
                                            var valid6 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err25 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                                }
                              var _valid0 = _errs37 === errors;
                              if (valid5 = valid5 || _valid0, _valid0)
                                var props2 = !0;
                              let _errs76 = errors;
                              if (errors === _errs76)
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing4;
                                  if (data16.pause === void 0 && (missing4 = "pause")) {
                                    let err26 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 } };
                                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                                  } else {
                                    let _errs78 = errors;
                                    for (let key7 in data16)
                                      if (!(key7 === "pause" || key7 === "expect" || key7 === "why")) {
                                        let err27 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                                        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                                        break;
                                      }
                                    if (_errs78 === errors) {
                                      if (data16.pause !== void 0) {
                                        let data30 = data16.pause, _errs79 = errors;
                                        if (errors === _errs79)
                                          if (typeof data30 == "string") {
                                            if (!pattern4.test(data30)) {
                                              let err28 = { instancePath: instancePath + "/steps/" + i0 + "/pause", schemaPath: "#/properties/steps/items/anyOf/1/properties/pause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                                            }
                                          } else {
                                            let err29 = { instancePath: instancePath + "/steps/" + i0 + "/pause", schemaPath: "#/properties/steps/items/anyOf/1/properties/pause/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                                          }
                                        var valid14 = _errs79 === errors;
                                      } else
                                        var valid14 = !0;
                                      if (valid14) {
                                        if (data16.expect !== void 0) {
                                          let data31 = data16.expect, _errs81 = errors;
                                          if (errors === _errs81)
                                            if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                              let _errs83 = errors;
                                              for (let key8 in data31)
                                                if (!(key8 === "result" || key8 === "rule" || key8 === "says")) {
                                                  let err30 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                                                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                                                  break;
                                                }
                                              if (_errs83 === errors) {
                                                if (data31.result !== void 0) {
                                                  let _errs84 = errors;
                                                  if (typeof data31.result != "string") {
                                                    let err31 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                                                  }
                                                  var valid15 = _errs84 === errors;
                                                } else
                                                  var valid15 = !0;
                                                if (valid15) {
                                                  if (data31.rule !== void 0) {
                                                    let _errs86 = errors;
                                                    if (typeof data31.rule != "string") {
                                                      let err32 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                                                    }
                                                    var valid15 = _errs86 === errors;
                                                  } else
                                                    var valid15 = !0;
                                                  if (valid15)
                                                    if (data31.says !== void 0) {
                                                      let data34 = data31.says, _errs88 = errors, _errs89 = errors, valid16 = !1, _errs90 = errors;
                                                      if (typeof data34 != "string") {
                                                        let err33 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                                                      }
                                                      var _valid3 = _errs90 === errors;
                                                      valid16 = valid16 || _valid3;
                                                      let _errs92 = errors;
                                                      if (errors === _errs92)
                                                        if (Array.isArray(data34)) {
                                                          var valid17 = !0;
                                                          let len3 = data34.length;
                                                          for (let i3 = 0; i3 < len3; i3++) {
                                                            let _errs94 = errors;
                                                            if (typeof data34[i3] != "string") {
                                                              let err34 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i3, schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                                                            }
                                                            var valid17 = _errs94 === errors;
                                                            if (!valid17)
                                                              break;
                                                          }
                                                        } else {
                                                          let err35 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                                                        }
                                                      var _valid3 = _errs92 === errors;
                                                      if (valid16 = valid16 || _valid3, valid16)
                                                        errors = _errs89, vErrors !== null && (_errs89 ? vErrors.length = _errs89 : vErrors = null);
                                                      else {
                                                        let err36 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                                                      }
                                                      var valid15 = _errs88 === errors;
                                                    } else
                                                      var valid15 = !0;
                                                }
                                              }
                                            } else {
                                              let err37 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/1/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                                            }
                                          var valid14 = _errs81 === errors;
                                        } else
                                          var valid14 = !0;
                                        if (valid14)
                                          if (data16.why !== void 0) {
                                            let _errs96 = errors;
                                            if (typeof data16.why != "string") {
                                              let err38 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/1/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                                            }
                                            var valid14 = _errs96 === errors;
                                          } else
                                            var valid14 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err39 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                                }
                              var _valid0 = _errs76 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs98 = errors;
                              if (errors === _errs98)
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing5;
                                  if (data16.unpause === void 0 && (missing5 = "unpause")) {
                                    let err40 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing5 } };
                                    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                                  } else {
                                    let _errs100 = errors;
                                    for (let key9 in data16)
                                      if (!(key9 === "unpause" || key9 === "expect" || key9 === "why")) {
                                        let err41 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                                        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                                        break;
                                      }
                                    if (_errs100 === errors) {
                                      if (data16.unpause !== void 0) {
                                        let data37 = data16.unpause, _errs101 = errors;
                                        if (errors === _errs101)
                                          if (typeof data37 == "string") {
                                            if (!pattern4.test(data37)) {
                                              let err42 = { instancePath: instancePath + "/steps/" + i0 + "/unpause", schemaPath: "#/properties/steps/items/anyOf/2/properties/unpause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                                            }
                                          } else {
                                            let err43 = { instancePath: instancePath + "/steps/" + i0 + "/unpause", schemaPath: "#/properties/steps/items/anyOf/2/properties/unpause/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                                          }
                                        var valid18 = _errs101 === errors;
                                      } else
                                        var valid18 = !0;
                                      if (valid18) {
                                        if (data16.expect !== void 0) {
                                          let data38 = data16.expect, _errs103 = errors;
                                          if (errors === _errs103)
                                            if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                              let _errs105 = errors;
                                              for (let key10 in data38)
                                                if (!(key10 === "result" || key10 === "rule" || key10 === "says")) {
                                                  let err44 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                                                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                                                  break;
                                                }
                                              if (_errs105 === errors) {
                                                if (data38.result !== void 0) {
                                                  let _errs106 = errors;
                                                  if (typeof data38.result != "string") {
                                                    let err45 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                                                  }
                                                  var valid19 = _errs106 === errors;
                                                } else
                                                  var valid19 = !0;
                                                if (valid19) {
                                                  if (data38.rule !== void 0) {
                                                    let _errs108 = errors;
                                                    if (typeof data38.rule != "string") {
                                                      let err46 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                                                    }
                                                    var valid19 = _errs108 === errors;
                                                  } else
                                                    var valid19 = !0;
                                                  if (valid19)
                                                    if (data38.says !== void 0) {
                                                      let data41 = data38.says, _errs110 = errors, _errs111 = errors, valid20 = !1, _errs112 = errors;
                                                      if (typeof data41 != "string") {
                                                        let err47 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                                                      }
                                                      var _valid4 = _errs112 === errors;
                                                      valid20 = valid20 || _valid4;
                                                      let _errs114 = errors;
                                                      if (errors === _errs114)
                                                        if (Array.isArray(data41)) {
                                                          var valid21 = !0;
                                                          let len4 = data41.length;
                                                          for (let i4 = 0; i4 < len4; i4++) {
                                                            let _errs116 = errors;
                                                            if (typeof data41[i4] != "string") {
                                                              let err48 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i4, schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                                                            }
                                                            var valid21 = _errs116 === errors;
                                                            if (!valid21)
                                                              break;
                                                          }
                                                        } else {
                                                          let err49 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                                                        }
                                                      var _valid4 = _errs114 === errors;
                                                      if (valid20 = valid20 || _valid4, valid20)
                                                        errors = _errs111, vErrors !== null && (_errs111 ? vErrors.length = _errs111 : vErrors = null);
                                                      else {
                                                        let err50 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                                                      }
                                                      var valid19 = _errs110 === errors;
                                                    } else
                                                      var valid19 = !0;
                                                }
                                              }
                                            } else {
                                              let err51 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/2/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                                            }
                                          var valid18 = _errs103 === errors;
                                        } else
                                          var valid18 = !0;
                                        if (valid18)
                                          if (data16.why !== void 0) {
                                            let _errs118 = errors;
                                            if (typeof data16.why != "string") {
                                              let err52 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/2/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                                            }
                                            var valid18 = _errs118 === errors;
                                          } else
                                            var valid18 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err53 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                                }
                              var _valid0 = _errs98 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs120 = errors;
                              if (errors === _errs120)
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing6;
                                  if (data16.destroy === void 0 && (missing6 = "destroy")) {
                                    let err54 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing6 } };
                                    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                                  } else {
                                    let _errs122 = errors;
                                    for (let key11 in data16)
                                      if (!(key11 === "destroy" || key11 === "expect" || key11 === "why")) {
                                        let err55 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                                        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                                        break;
                                      }
                                    if (_errs122 === errors) {
                                      if (data16.destroy !== void 0) {
                                        let data44 = data16.destroy, _errs123 = errors;
                                        if (errors === _errs123)
                                          if (typeof data44 == "string") {
                                            if (!pattern4.test(data44)) {
                                              let err56 = { instancePath: instancePath + "/steps/" + i0 + "/destroy", schemaPath: "#/properties/steps/items/anyOf/3/properties/destroy/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                                            }
                                          } else {
                                            let err57 = { instancePath: instancePath + "/steps/" + i0 + "/destroy", schemaPath: "#/properties/steps/items/anyOf/3/properties/destroy/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                                          }
                                        var valid22 = _errs123 === errors;
                                      } else
                                        var valid22 = !0;
                                      if (valid22) {
                                        if (data16.expect !== void 0) {
                                          let data45 = data16.expect, _errs125 = errors;
                                          if (errors === _errs125)
                                            if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                              let _errs127 = errors;
                                              for (let key12 in data45)
                                                if (!(key12 === "result" || key12 === "rule" || key12 === "says")) {
                                                  let err58 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                                                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                                                  break;
                                                }
                                              if (_errs127 === errors) {
                                                if (data45.result !== void 0) {
                                                  let _errs128 = errors;
                                                  if (typeof data45.result != "string") {
                                                    let err59 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                                                  }
                                                  var valid23 = _errs128 === errors;
                                                } else
                                                  var valid23 = !0;
                                                if (valid23) {
                                                  if (data45.rule !== void 0) {
                                                    let _errs130 = errors;
                                                    if (typeof data45.rule != "string") {
                                                      let err60 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                                                    }
                                                    var valid23 = _errs130 === errors;
                                                  } else
                                                    var valid23 = !0;
                                                  if (valid23)
                                                    if (data45.says !== void 0) {
                                                      let data48 = data45.says, _errs132 = errors, _errs133 = errors, valid24 = !1, _errs134 = errors;
                                                      if (typeof data48 != "string") {
                                                        let err61 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                                                      }
                                                      var _valid5 = _errs134 === errors;
                                                      valid24 = valid24 || _valid5;
                                                      let _errs136 = errors;
                                                      if (errors === _errs136)
                                                        if (Array.isArray(data48)) {
                                                          var valid25 = !0;
                                                          let len5 = data48.length;
                                                          for (let i5 = 0; i5 < len5; i5++) {
                                                            let _errs138 = errors;
                                                            if (typeof data48[i5] != "string") {
                                                              let err62 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i5, schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                                                            }
                                                            var valid25 = _errs138 === errors;
                                                            if (!valid25)
                                                              break;
                                                          }
                                                        } else {
                                                          let err63 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                                                        }
                                                      var _valid5 = _errs136 === errors;
                                                      if (valid24 = valid24 || _valid5, valid24)
                                                        errors = _errs133, vErrors !== null && (_errs133 ? vErrors.length = _errs133 : vErrors = null);
                                                      else {
                                                        let err64 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                                                      }
                                                      var valid23 = _errs132 === errors;
                                                    } else
                                                      var valid23 = !0;
                                                }
                                              }
                                            } else {
                                              let err65 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/3/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                                            }
                                          var valid22 = _errs125 === errors;
                                        } else
                                          var valid22 = !0;
                                        if (valid22)
                                          if (data16.why !== void 0) {
                                            let _errs140 = errors;
                                            if (typeof data16.why != "string") {
                                              let err66 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/3/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                                            }
                                            var valid22 = _errs140 === errors;
                                          } else
                                            var valid22 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err67 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                                }
                              var _valid0 = _errs120 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs142 = errors;
                              if (errors === _errs142)
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing7;
                                  if (data16.page_out === void 0 && (missing7 = "page_out")) {
                                    let err68 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/4/required", keyword: "required", params: { missingProperty: missing7 } };
                                    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                                  } else {
                                    let _errs144 = errors;
                                    for (let key13 in data16)
                                      if (!(key13 === "page_out" || key13 === "expect" || key13 === "why")) {
                                        let err69 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                                        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                                        break;
                                      }
                                    if (_errs144 === errors) {
                                      if (data16.page_out !== void 0) {
                                        let data51 = data16.page_out, _errs145 = errors;
                                        if (errors === _errs145)
                                          if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                                            let missing8;
                                            if (data51.domain === void 0 && (missing8 = "domain") || data51.frames === void 0 && (missing8 = "frames")) {
                                              let err70 = { instancePath: instancePath + "/steps/" + i0 + "/page_out", schemaPath: "#/properties/steps/items/anyOf/4/properties/page_out/required", keyword: "required", params: { missingProperty: missing8 } };
                                              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                                            } else {
                                              let _errs147 = errors;
                                              for (let key14 in data51)
                                                if (!(key14 === "domain" || key14 === "frames")) {
                                                  let err71 = { instancePath: instancePath + "/steps/" + i0 + "/page_out", schemaPath: "#/properties/steps/items/anyOf/4/properties/page_out/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                                                  vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                                                  break;
                                                }
                                              if (_errs147 === errors) {
                                                if (data51.domain !== void 0) {
                                                  let data52 = data51.domain, _errs148 = errors;
                                                  if (errors === _errs148)
                                                    if (typeof data52 == "string") {
                                                      if (!pattern4.test(data52)) {
                                                        let err72 = { instancePath: instancePath + "/steps/" + i0 + "/page_out/domain", schemaPath: "#/properties/steps/items/anyOf/4/properties/page_out/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                                                      }
                                                    } else {
                                                      let err73 = { instancePath: instancePath + "/steps/" + i0 + "/page_out/domain", schemaPath: "#/properties/steps/items/anyOf/4/properties/page_out/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                                                    }
                                                  var valid27 = _errs148 === errors;
                                                } else
                                                  var valid27 = !0;
                                                if (valid27)
                                                  if (data51.frames !== void 0) {
                                                    let data53 = data51.frames, _errs150 = errors;
                                                    if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
                                                      let err74 = { instancePath: instancePath + "/steps/" + i0 + "/page_out/frames", schemaPath: "#/properties/steps/items/anyOf/4/properties/page_out/properties/frames/type", keyword: "type", params: { type: "integer" } };
                                                      vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                                                    }
                                                    if (errors === _errs150 && typeof data53 == "number" && isFinite(data53)) {
                                                      if (data53 > 65536 || isNaN(data53)) {
                                                        let err75 = { instancePath: instancePath + "/steps/" + i0 + "/page_out/frames", schemaPath: "#/properties/steps/items/anyOf/4/properties/page_out/properties/frames/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 } };
                                                        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                                                      } else if (data53 < 1 || isNaN(data53)) {
                                                        let err76 = { instancePath: instancePath + "/steps/" + i0 + "/page_out/frames", schemaPath: "#/properties/steps/items/anyOf/4/properties/page_out/properties/frames/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                                                      }
                                                    }
                                                    var valid27 = _errs150 === errors;
                                                  } else
                                                    var valid27 = !0;
                                              }
                                            }
                                          } else {
                                            let err77 = { instancePath: instancePath + "/steps/" + i0 + "/page_out", schemaPath: "#/properties/steps/items/anyOf/4/properties/page_out/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                                          }
                                        var valid26 = _errs145 === errors;
                                      } else
                                        var valid26 = !0;
                                      if (valid26) {
                                        if (data16.expect !== void 0) {
                                          let data54 = data16.expect, _errs152 = errors;
                                          if (errors === _errs152)
                                            if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                              let _errs154 = errors;
                                              for (let key15 in data54)
                                                if (!(key15 === "result" || key15 === "rule" || key15 === "says")) {
                                                  let err78 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                                                  vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                                                  break;
                                                }
                                              if (_errs154 === errors) {
                                                if (data54.result !== void 0) {
                                                  let _errs155 = errors;
                                                  if (typeof data54.result != "string") {
                                                    let err79 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                                                  }
                                                  var valid28 = _errs155 === errors;
                                                } else
                                                  var valid28 = !0;
                                                if (valid28) {
                                                  if (data54.rule !== void 0) {
                                                    let _errs157 = errors;
                                                    if (typeof data54.rule != "string") {
                                                      let err80 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                                                    }
                                                    var valid28 = _errs157 === errors;
                                                  } else
                                                    var valid28 = !0;
                                                  if (valid28)
                                                    if (data54.says !== void 0) {
                                                      let data57 = data54.says, _errs159 = errors, _errs160 = errors, valid29 = !1, _errs161 = errors;
                                                      if (typeof data57 != "string") {
                                                        let err81 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                                                      }
                                                      var _valid6 = _errs161 === errors;
                                                      valid29 = valid29 || _valid6;
                                                      let _errs163 = errors;
                                                      if (errors === _errs163)
                                                        if (Array.isArray(data57)) {
                                                          var valid30 = !0;
                                                          let len6 = data57.length;
                                                          for (let i6 = 0; i6 < len6; i6++) {
                                                            let _errs165 = errors;
                                                            if (typeof data57[i6] != "string") {
                                                              let err82 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i6, schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                                                            }
                                                            var valid30 = _errs165 === errors;
                                                            if (!valid30)
                                                              break;
                                                          }
                                                        } else {
                                                          let err83 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                                                        }
                                                      var _valid6 = _errs163 === errors;
                                                      if (valid29 = valid29 || _valid6, valid29)
                                                        errors = _errs160, vErrors !== null && (_errs160 ? vErrors.length = _errs160 : vErrors = null);
                                                      else {
                                                        let err84 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                                                      }
                                                      var valid28 = _errs159 === errors;
                                                    } else
                                                      var valid28 = !0;
                                                }
                                              }
                                            } else {
                                              let err85 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                                            }
                                          var valid26 = _errs152 === errors;
                                        } else
                                          var valid26 = !0;
                                        if (valid26)
                                          if (data16.why !== void 0) {
                                            let _errs167 = errors;
                                            if (typeof data16.why != "string") {
                                              let err86 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/4/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                                            }
                                            var valid26 = _errs167 === errors;
                                          } else
                                            var valid26 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err87 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/4/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                                }
                              var _valid0 = _errs142 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs169 = errors;
                              if (errors === _errs169)
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing9;
                                  if (data16.load_policy === void 0 && (missing9 = "load_policy")) {
                                    let err88 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/5/required", keyword: "required", params: { missingProperty: missing9 } };
                                    vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                                  } else {
                                    let _errs171 = errors;
                                    for (let key16 in data16)
                                      if (!(key16 === "load_policy" || key16 === "mode" || key16 === "expect" || key16 === "why")) {
                                        let err89 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                                        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                                        break;
                                      }
                                    if (_errs171 === errors) {
                                      if (data16.load_policy !== void 0) {
                                        let _errs172 = errors;
                                        if (typeof data16.load_policy != "string") {
                                          let err90 = { instancePath: instancePath + "/steps/" + i0 + "/load_policy", schemaPath: "#/properties/steps/items/anyOf/5/properties/load_policy/type", keyword: "type", params: { type: "string" } };
                                          vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                                        }
                                        var valid31 = _errs172 === errors;
                                      } else
                                        var valid31 = !0;
                                      if (valid31) {
                                        if (data16.mode !== void 0) {
                                          let data61 = data16.mode, _errs174 = errors, _errs175 = errors, valid32 = !1, _errs176 = errors;
                                          if (typeof data61 != "string") {
                                            let err91 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/5/properties/mode/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                                          }
                                          if (data61 !== "reject") {
                                            let err92 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/5/properties/mode/anyOf/0/const", keyword: "const", params: { allowedValue: "reject" } };
                                            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                                          }
                                          var _valid7 = _errs176 === errors;
                                          valid32 = valid32 || _valid7;
                                          let _errs178 = errors;
                                          if (typeof data61 != "string") {
                                            let err93 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/5/properties/mode/anyOf/1/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                                          }
                                          if (data61 !== "revoke") {
                                            let err94 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/5/properties/mode/anyOf/1/const", keyword: "const", params: { allowedValue: "revoke" } };
                                            vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                                          }
                                          var _valid7 = _errs178 === errors;
                                          if (valid32 = valid32 || _valid7, valid32)
                                            errors = _errs175, vErrors !== null && (_errs175 ? vErrors.length = _errs175 : vErrors = null);
                                          else {
                                            let err95 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/5/properties/mode/anyOf", keyword: "anyOf", params: {} };
                                            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                                          }
                                          var valid31 = _errs174 === errors;
                                        } else
                                          var valid31 = !0;
                                        if (valid31) {
                                          if (data16.expect !== void 0) {
                                            let data62 = data16.expect, _errs180 = errors;
                                            if (errors === _errs180)
                                              if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                                                let _errs182 = errors;
                                                for (let key17 in data62)
                                                  if (!(key17 === "result" || key17 === "rule" || key17 === "says")) {
                                                    let err96 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                                                    vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                                                    break;
                                                  }
                                                if (_errs182 === errors) {
                                                  if (data62.result !== void 0) {
                                                    let _errs183 = errors;
                                                    if (typeof data62.result != "string") {
                                                      let err97 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                                                    }
                                                    var valid33 = _errs183 === errors;
                                                  } else
                                                    var valid33 = !0;
                                                  if (valid33) {
                                                    if (data62.rule !== void 0) {
                                                      let _errs185 = errors;
                                                      if (typeof data62.rule != "string") {
                                                        let err98 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                                                      }
                                                      var valid33 = _errs185 === errors;
                                                    } else
                                                      var valid33 = !0;
                                                    if (valid33)
                                                      if (data62.says !== void 0) {
                                                        let data65 = data62.says, _errs187 = errors, _errs188 = errors, valid34 = !1, _errs189 = errors;
                                                        if (typeof data65 != "string") {
                                                          let err99 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                                                        }
                                                        var _valid8 = _errs189 === errors;
                                                        valid34 = valid34 || _valid8;
                                                        let _errs191 = errors;
                                                        if (errors === _errs191)
                                                          if (Array.isArray(data65)) {
                                                            var valid35 = !0;
                                                            let len7 = data65.length;
                                                            for (let i7 = 0; i7 < len7; i7++) {
                                                              let _errs193 = errors;
                                                              if (typeof data65[i7] != "string") {
                                                                let err100 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i7, schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                                                              }
                                                              var valid35 = _errs193 === errors;
                                                              if (!valid35)
                                                                break;
                                                            }
                                                          } else {
                                                            let err101 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                                                          }
                                                        var _valid8 = _errs191 === errors;
                                                        if (valid34 = valid34 || _valid8, valid34)
                                                          errors = _errs188, vErrors !== null && (_errs188 ? vErrors.length = _errs188 : vErrors = null);
                                                        else {
                                                          let err102 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                          vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                                                        }
                                                        var valid33 = _errs187 === errors;
                                                      } else
                                                        var valid33 = !0;
                                                  }
                                                }
                                              } else {
                                                let err103 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                                              }
                                            var valid31 = _errs180 === errors;
                                          } else
                                            var valid31 = !0;
                                          if (valid31)
                                            if (data16.why !== void 0) {
                                              let _errs195 = errors;
                                              if (typeof data16.why != "string") {
                                                let err104 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/5/properties/why/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                                              }
                                              var valid31 = _errs195 === errors;
                                            } else
                                              var valid31 = !0;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  let err105 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/5/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                                }
                              var _valid0 = _errs169 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs197 = errors;
                              if (errors === _errs197)
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing10;
                                  if (data16.test_policy === void 0 && (missing10 = "test_policy")) {
                                    let err106 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/6/required", keyword: "required", params: { missingProperty: missing10 } };
                                    vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                                  } else {
                                    let _errs199 = errors;
                                    for (let key18 in data16)
                                      if (!(key18 === "test_policy" || key18 === "expect" || key18 === "why")) {
                                        let err107 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                                        vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                                        break;
                                      }
                                    if (_errs199 === errors) {
                                      if (data16.test_policy !== void 0) {
                                        let _errs200 = errors;
                                        if (typeof data16.test_policy != "string") {
                                          let err108 = { instancePath: instancePath + "/steps/" + i0 + "/test_policy", schemaPath: "#/properties/steps/items/anyOf/6/properties/test_policy/type", keyword: "type", params: { type: "string" } };
                                          vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                                        }
                                        var valid36 = _errs200 === errors;
                                      } else
                                        var valid36 = !0;
                                      if (valid36) {
                                        if (data16.expect !== void 0) {
                                          let data69 = data16.expect, _errs202 = errors;
                                          if (errors === _errs202)
                                            if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                                              let _errs204 = errors;
                                              for (let key19 in data69)
                                                if (!(key19 === "result" || key19 === "rule" || key19 === "says")) {
                                                  let err109 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                                                  vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                                                  break;
                                                }
                                              if (_errs204 === errors) {
                                                if (data69.result !== void 0) {
                                                  let _errs205 = errors;
                                                  if (typeof data69.result != "string") {
                                                    let err110 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                                                  }
                                                  var valid37 = _errs205 === errors;
                                                } else
                                                  var valid37 = !0;
                                                if (valid37) {
                                                  if (data69.rule !== void 0) {
                                                    let _errs207 = errors;
                                                    if (typeof data69.rule != "string") {
                                                      let err111 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                                                    }
                                                    var valid37 = _errs207 === errors;
                                                  } else
                                                    var valid37 = !0;
                                                  if (valid37)
                                                    if (data69.says !== void 0) {
                                                      let data72 = data69.says, _errs209 = errors, _errs210 = errors, valid38 = !1, _errs211 = errors;
                                                      if (typeof data72 != "string") {
                                                        let err112 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                                                      }
                                                      var _valid9 = _errs211 === errors;
                                                      valid38 = valid38 || _valid9;
                                                      let _errs213 = errors;
                                                      if (errors === _errs213)
                                                        if (Array.isArray(data72)) {
                                                          var valid39 = !0;
                                                          let len8 = data72.length;
                                                          for (let i8 = 0; i8 < len8; i8++) {
                                                            let _errs215 = errors;
                                                            if (typeof data72[i8] != "string") {
                                                              let err113 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i8, schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                                                            }
                                                            var valid39 = _errs215 === errors;
                                                            if (!valid39)
                                                              break;
                                                          }
                                                        } else {
                                                          let err114 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                                                        }
                                                      var _valid9 = _errs213 === errors;
                                                      if (valid38 = valid38 || _valid9, valid38)
                                                        errors = _errs210, vErrors !== null && (_errs210 ? vErrors.length = _errs210 : vErrors = null);
                                                      else {
                                                        let err115 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                                                      }
                                                      var valid37 = _errs209 === errors;
                                                    } else
                                                      var valid37 = !0;
                                                }
                                              }
                                            } else {
                                              let err116 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/6/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                                            }
                                          var valid36 = _errs202 === errors;
                                        } else
                                          var valid36 = !0;
                                        if (valid36)
                                          if (data16.why !== void 0) {
                                            let _errs217 = errors;
                                            if (typeof data16.why != "string") {
                                              let err117 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/6/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                                            }
                                            var valid36 = _errs217 === errors;
                                          } else
                                            var valid36 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err118 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/6/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                                }
                              var _valid0 = _errs197 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs219 = errors;
                              if (errors === _errs219)
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing11;
                                  if (data16.wait === void 0 && (missing11 = "wait")) {
                                    let err119 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/7/required", keyword: "required", params: { missingProperty: missing11 } };
                                    vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                                  } else {
                                    let _errs221 = errors;
                                    for (let key20 in data16)
                                      if (!(key20 === "wait" || key20 === "why")) {
                                        let err120 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                                        vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                                        break;
                                      }
                                    if (_errs221 === errors) {
                                      if (data16.wait !== void 0) {
                                        let data75 = data16.wait, _errs222 = errors, _errs223 = errors, valid41 = !1, _errs224 = errors;
                                        if (typeof data75 != "string") {
                                          let err121 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                          vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                                        }
                                        if (data75 !== "idle") {
                                          let err122 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/0/const", keyword: "const", params: { allowedValue: "idle" } };
                                          vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                                        }
                                        var _valid10 = _errs224 === errors;
                                        valid41 = valid41 || _valid10;
                                        let _errs226 = errors;
                                        if (errors === _errs226)
                                          if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                                            let missing12;
                                            if (data75.console === void 0 && (missing12 = "console") || data75.contains === void 0 && (missing12 = "contains")) {
                                              let err123 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/required", keyword: "required", params: { missingProperty: missing12 } };
                                              vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                                            } else {
                                              let _errs228 = errors;
                                              for (let key21 in data75)
                                                if (!(key21 === "console" || key21 === "contains" || key21 === "within")) {
                                                  let err124 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                                                  vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                                                  break;
                                                }
                                              if (_errs228 === errors) {
                                                if (data75.console !== void 0) {
                                                  let data76 = data75.console, _errs229 = errors;
                                                  if (errors === _errs229)
                                                    if (typeof data76 == "string") {
                                                      if (!pattern4.test(data76)) {
                                                        let err125 = { instancePath: instancePath + "/steps/" + i0 + "/wait/console", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                        vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                                                      }
                                                    } else {
                                                      let err126 = { instancePath: instancePath + "/steps/" + i0 + "/wait/console", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/console/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                                                    }
                                                  var valid42 = _errs229 === errors;
                                                } else
                                                  var valid42 = !0;
                                                if (valid42) {
                                                  if (data75.contains !== void 0) {
                                                    let _errs231 = errors;
                                                    if (typeof data75.contains != "string") {
                                                      let err127 = { instancePath: instancePath + "/steps/" + i0 + "/wait/contains", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                                                    }
                                                    var valid42 = _errs231 === errors;
                                                  } else
                                                    var valid42 = !0;
                                                  if (valid42)
                                                    if (data75.within !== void 0) {
                                                      let data78 = data75.within, _errs233 = errors;
                                                      if (!(typeof data78 == "number" && !(data78 % 1) && !isNaN(data78) && isFinite(data78))) {
                                                        let err128 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                        vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                                                      }
                                                      if (errors === _errs233 && typeof data78 == "number" && isFinite(data78)) {
                                                        if (data78 > 1e6 || isNaN(data78)) {
                                                          let err129 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                          vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                                                        } else if (data78 < 1 || isNaN(data78)) {
                                                          let err130 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                          vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                                                        }
                                                      }
                                                      var valid42 = _errs233 === errors;
                                                    } else
                                                      var valid42 = !0;
                                                }
                                              }
                                            }
                                          } else {
                                            let err131 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                                          }
                                        var _valid10 = _errs226 === errors;
                                        if (valid41 = valid41 || _valid10, _valid10)
                                          var props3 = !0;
                                        let _errs235 = errors;
                                        if (errors === _errs235)
                                          if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                                            let missing13;
                                            if (data75.ended === void 0 && (missing13 = "ended")) {
                                              let err132 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/2/required", keyword: "required", params: { missingProperty: missing13 } };
                                              vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                                            } else {
                                              let _errs237 = errors;
                                              for (let key22 in data75)
                                                if (!(key22 === "ended" || key22 === "within")) {
                                                  let err133 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                                                  vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                                                  break;
                                                }
                                              if (_errs237 === errors) {
                                                if (data75.ended !== void 0) {
                                                  let data79 = data75.ended, _errs238 = errors;
                                                  if (errors === _errs238)
                                                    if (typeof data79 == "string") {
                                                      if (!pattern4.test(data79)) {
                                                        let err134 = { instancePath: instancePath + "/steps/" + i0 + "/wait/ended", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/ended/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                        vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                                                      }
                                                    } else {
                                                      let err135 = { instancePath: instancePath + "/steps/" + i0 + "/wait/ended", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/ended/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                                                    }
                                                  var valid43 = _errs238 === errors;
                                                } else
                                                  var valid43 = !0;
                                                if (valid43)
                                                  if (data75.within !== void 0) {
                                                    let data80 = data75.within, _errs240 = errors;
                                                    if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80))) {
                                                      let err136 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                      vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                                                    }
                                                    if (errors === _errs240 && typeof data80 == "number" && isFinite(data80)) {
                                                      if (data80 > 1e6 || isNaN(data80)) {
                                                        let err137 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                        vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                                                      } else if (data80 < 1 || isNaN(data80)) {
                                                        let err138 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                        vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                                                      }
                                                    }
                                                    var valid43 = _errs240 === errors;
                                                  } else
                                                    var valid43 = !0;
                                              }
                                            }
                                          } else {
                                            let err139 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                                          }
                                        var _valid10 = _errs235 === errors;
                                        valid41 = valid41 || _valid10, _valid10 && props3 !== !0 && (props3 = !0);
                                        let _errs242 = errors;
                                        if (errors === _errs242)
                                          if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                                            let missing14;
                                            if (data75.turns === void 0 && (missing14 = "turns")) {
                                              let err140 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/3/required", keyword: "required", params: { missingProperty: missing14 } };
                                              vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                                            } else {
                                              let _errs244 = errors;
                                              for (let key23 in data75)
                                                if (key23 !== "turns") {
                                                  let err141 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                                                  vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                                                  break;
                                                }
                                              if (_errs244 === errors && data75.turns !== void 0) {
                                                let data81 = data75.turns, _errs245 = errors;
                                                if (!(typeof data81 == "number" && !(data81 % 1) && !isNaN(data81) && isFinite(data81))) {
                                                  let err142 = { instancePath: instancePath + "/steps/" + i0 + "/wait/turns", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/3/properties/turns/type", keyword: "type", params: { type: "integer" } };
                                                  vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                                                }
                                                if (errors === _errs245 && typeof data81 == "number" && isFinite(data81)) {
                                                  if (data81 > 1e6 || isNaN(data81)) {
                                                    let err143 = { instancePath: instancePath + "/steps/" + i0 + "/wait/turns", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/3/properties/turns/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                    vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                                                  } else if (data81 < 1 || isNaN(data81)) {
                                                    let err144 = { instancePath: instancePath + "/steps/" + i0 + "/wait/turns", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/3/properties/turns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                    vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            let err145 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                                          }
                                        var _valid10 = _errs242 === errors;
                                        if (valid41 = valid41 || _valid10, _valid10 && props3 !== !0 && (props3 = !0), valid41)
                                          errors = _errs223, vErrors !== null && (_errs223 ? vErrors.length = _errs223 : vErrors = null);
                                        else {
                                          let err146 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/7/properties/wait/anyOf", keyword: "anyOf", params: {} };
                                          vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
                                        }
                                        var valid40 = _errs222 === errors;
                                      } else
                                        var valid40 = !0;
                                      if (valid40)
                                        if (data16.why !== void 0) {
                                          let _errs247 = errors;
                                          if (typeof data16.why != "string") {
                                            let err147 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/7/properties/why/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                                          }
                                          var valid40 = _errs247 === errors;
                                        } else
                                          var valid40 = !0;
                                    }
                                  }
                                } else {
                                  let err148 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/7/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                                }
                              var _valid0 = _errs219 === errors;
                              if (valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0), valid5)
                                errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null);
                              else {
                                let err149 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf", keyword: "anyOf", params: {} };
                                return vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++, validate20.errors = vErrors, !1;
                              }
                              var valid4 = _errs35 === errors;
                              if (!valid4)
                                break;
                            }
                          } else
                            return validate20.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } }], !1;
                        var valid0 = _errs33 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.expect !== void 0) {
                          let data83 = data.expect, _errs249 = errors;
                          if (errors === _errs249)
                            if (Array.isArray(data83)) {
                              if (data83.length < 1)
                                return validate20.errors = [{ instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                              {
                                var valid45 = !0;
                                let len9 = data83.length;
                                for (let i9 = 0; i9 < len9; i9++) {
                                  let data84 = data83[i9], _errs251 = errors, _errs252 = errors, valid46 = !1, _errs253 = errors;
                                  if (errors === _errs253)
                                    if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                                      let missing15;
                                      if (data84.console === void 0 && (missing15 = "console") || data84.contains === void 0 && (missing15 = "contains")) {
                                        let err150 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing15 } };
                                        vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                                      } else {
                                        let _errs255 = errors;
                                        for (let key24 in data84)
                                          if (!(key24 === "console" || key24 === "contains")) {
                                            let err151 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                                            vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                                            break;
                                          }
                                        if (_errs255 === errors) {
                                          if (data84.console !== void 0) {
                                            let data85 = data84.console, _errs256 = errors;
                                            if (errors === _errs256)
                                              if (typeof data85 == "string") {
                                                if (!pattern4.test(data85)) {
                                                  let err152 = { instancePath: instancePath + "/expect/" + i9 + "/console", schemaPath: "#/properties/expect/items/anyOf/0/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                  vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                                                }
                                              } else {
                                                let err153 = { instancePath: instancePath + "/expect/" + i9 + "/console", schemaPath: "#/properties/expect/items/anyOf/0/properties/console/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                                              }
                                            var valid47 = _errs256 === errors;
                                          } else
                                            var valid47 = !0;
                                          if (valid47)
                                            if (data84.contains !== void 0) {
                                              let _errs258 = errors;
                                              if (typeof data84.contains != "string") {
                                                let err154 = { instancePath: instancePath + "/expect/" + i9 + "/contains", schemaPath: "#/properties/expect/items/anyOf/0/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
                                              }
                                              var valid47 = _errs258 === errors;
                                            } else
                                              var valid47 = !0;
                                        }
                                      }
                                    } else {
                                      let err155 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                                    }
                                  var _valid11 = _errs253 === errors;
                                  if (valid46 = valid46 || _valid11, _valid11)
                                    var props4 = !0;
                                  let _errs260 = errors;
                                  if (errors === _errs260)
                                    if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                                      let missing16;
                                      if (data84.policy === void 0 && (missing16 = "policy") || data84.version === void 0 && (missing16 = "version") || data84.epoch === void 0 && (missing16 = "epoch")) {
                                        let err156 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing16 } };
                                        vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
                                      } else {
                                        let _errs262 = errors;
                                        for (let key25 in data84)
                                          if (!(key25 === "policy" || key25 === "version" || key25 === "epoch")) {
                                            let err157 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } };
                                            vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                                            break;
                                          }
                                        if (_errs262 === errors) {
                                          if (data84.policy !== void 0) {
                                            let _errs263 = errors;
                                            if (typeof data84.policy != "string") {
                                              let err158 = { instancePath: instancePath + "/expect/" + i9 + "/policy", schemaPath: "#/properties/expect/items/anyOf/1/properties/policy/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                                            }
                                            var valid48 = _errs263 === errors;
                                          } else
                                            var valid48 = !0;
                                          if (valid48) {
                                            if (data84.version !== void 0) {
                                              let _errs265 = errors;
                                              if (typeof data84.version != "string") {
                                                let err159 = { instancePath: instancePath + "/expect/" + i9 + "/version", schemaPath: "#/properties/expect/items/anyOf/1/properties/version/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                                              }
                                              var valid48 = _errs265 === errors;
                                            } else
                                              var valid48 = !0;
                                            if (valid48)
                                              if (data84.epoch !== void 0) {
                                                let data89 = data84.epoch, _errs267 = errors;
                                                if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89))) {
                                                  let err160 = { instancePath: instancePath + "/expect/" + i9 + "/epoch", schemaPath: "#/properties/expect/items/anyOf/1/properties/epoch/type", keyword: "type", params: { type: "integer" } };
                                                  vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                                                }
                                                if (errors === _errs267 && typeof data89 == "number" && isFinite(data89) && (data89 < 1 || isNaN(data89))) {
                                                  let err161 = { instancePath: instancePath + "/expect/" + i9 + "/epoch", schemaPath: "#/properties/expect/items/anyOf/1/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                  vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                                                }
                                                var valid48 = _errs267 === errors;
                                              } else
                                                var valid48 = !0;
                                          }
                                        }
                                      }
                                    } else {
                                      let err162 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                                    }
                                  var _valid11 = _errs260 === errors;
                                  valid46 = valid46 || _valid11, _valid11 && props4 !== !0 && (props4 = !0);
                                  let _errs269 = errors;
                                  if (errors === _errs269)
                                    if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                                      let missing17;
                                      if (data84.domain === void 0 && (missing17 = "domain") || data84.state === void 0 && (missing17 = "state")) {
                                        let err163 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing17 } };
                                        vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                                      } else {
                                        let _errs271 = errors;
                                        for (let key26 in data84)
                                          if (!(key26 === "domain" || key26 === "state" || key26 === "reason")) {
                                            let err164 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } };
                                            vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
                                            break;
                                          }
                                        if (_errs271 === errors) {
                                          if (data84.domain !== void 0) {
                                            let data90 = data84.domain, _errs272 = errors;
                                            if (errors === _errs272)
                                              if (typeof data90 == "string") {
                                                if (!pattern4.test(data90)) {
                                                  let err165 = { instancePath: instancePath + "/expect/" + i9 + "/domain", schemaPath: "#/properties/expect/items/anyOf/2/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                  vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
                                                }
                                              } else {
                                                let err166 = { instancePath: instancePath + "/expect/" + i9 + "/domain", schemaPath: "#/properties/expect/items/anyOf/2/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
                                              }
                                            var valid49 = _errs272 === errors;
                                          } else
                                            var valid49 = !0;
                                          if (valid49) {
                                            if (data84.state !== void 0) {
                                              let data91 = data84.state, _errs274 = errors;
                                              if (!(data91 === "live" || data91 === "shutdown" || data91 === "gone")) {
                                                let err167 = { instancePath: instancePath + "/expect/" + i9 + "/state", schemaPath: "#/properties/expect/items/anyOf/2/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.expect.items.anyOf[2].properties.state.enum } };
                                                vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
                                              }
                                              var valid49 = _errs274 === errors;
                                            } else
                                              var valid49 = !0;
                                            if (valid49)
                                              if (data84.reason !== void 0) {
                                                let _errs275 = errors;
                                                if (typeof data84.reason != "string") {
                                                  let err168 = { instancePath: instancePath + "/expect/" + i9 + "/reason", schemaPath: "#/properties/expect/items/anyOf/2/properties/reason/type", keyword: "type", params: { type: "string" } };
                                                  vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                                                }
                                                var valid49 = _errs275 === errors;
                                              } else
                                                var valid49 = !0;
                                          }
                                        }
                                      }
                                    } else {
                                      let err169 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                                    }
                                  var _valid11 = _errs269 === errors;
                                  valid46 = valid46 || _valid11, _valid11 && props4 !== !0 && (props4 = !0);
                                  let _errs277 = errors;
                                  if (errors === _errs277)
                                    if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                                      let missing18;
                                      if (data84.domain === void 0 && (missing18 = "domain") || data84.call === void 0 && (missing18 = "call") || data84.result === void 0 && (missing18 = "result")) {
                                        let err170 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing18 } };
                                        vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                                      } else {
                                        let _errs279 = errors;
                                        for (let key27 in data84)
                                          if (!(key27 === "domain" || key27 === "call" || key27 === "result" || key27 === "rule" || key27 === "times" || key27 === "only")) {
                                            let err171 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } };
                                            vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                                            break;
                                          }
                                        if (_errs279 === errors) {
                                          if (data84.domain !== void 0) {
                                            let data93 = data84.domain, _errs280 = errors;
                                            if (errors === _errs280)
                                              if (typeof data93 == "string") {
                                                if (!pattern4.test(data93)) {
                                                  let err172 = { instancePath: instancePath + "/expect/" + i9 + "/domain", schemaPath: "#/properties/expect/items/anyOf/3/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                  vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
                                                }
                                              } else {
                                                let err173 = { instancePath: instancePath + "/expect/" + i9 + "/domain", schemaPath: "#/properties/expect/items/anyOf/3/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
                                              }
                                            var valid50 = _errs280 === errors;
                                          } else
                                            var valid50 = !0;
                                          if (valid50) {
                                            if (data84.call !== void 0) {
                                              let _errs282 = errors;
                                              if (typeof data84.call != "string") {
                                                let err174 = { instancePath: instancePath + "/expect/" + i9 + "/call", schemaPath: "#/properties/expect/items/anyOf/3/properties/call/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                                              }
                                              var valid50 = _errs282 === errors;
                                            } else
                                              var valid50 = !0;
                                            if (valid50) {
                                              if (data84.result !== void 0) {
                                                let _errs284 = errors;
                                                if (typeof data84.result != "string") {
                                                  let err175 = { instancePath: instancePath + "/expect/" + i9 + "/result", schemaPath: "#/properties/expect/items/anyOf/3/properties/result/type", keyword: "type", params: { type: "string" } };
                                                  vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
                                                }
                                                var valid50 = _errs284 === errors;
                                              } else
                                                var valid50 = !0;
                                              if (valid50) {
                                                if (data84.rule !== void 0) {
                                                  let _errs286 = errors;
                                                  if (typeof data84.rule != "string") {
                                                    let err176 = { instancePath: instancePath + "/expect/" + i9 + "/rule", schemaPath: "#/properties/expect/items/anyOf/3/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
                                                  }
                                                  var valid50 = _errs286 === errors;
                                                } else
                                                  var valid50 = !0;
                                                if (valid50) {
                                                  if (data84.times !== void 0) {
                                                    let data97 = data84.times, _errs288 = errors;
                                                    if (!(typeof data97 == "number" && !(data97 % 1) && !isNaN(data97) && isFinite(data97))) {
                                                      let err177 = { instancePath: instancePath + "/expect/" + i9 + "/times", schemaPath: "#/properties/expect/items/anyOf/3/properties/times/type", keyword: "type", params: { type: "integer" } };
                                                      vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
                                                    }
                                                    if (errors === _errs288 && typeof data97 == "number" && isFinite(data97) && (data97 < 0 || isNaN(data97))) {
                                                      let err178 = { instancePath: instancePath + "/expect/" + i9 + "/times", schemaPath: "#/properties/expect/items/anyOf/3/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                      vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
                                                    }
                                                    var valid50 = _errs288 === errors;
                                                  } else
                                                    var valid50 = !0;
                                                  if (valid50)
                                                    if (data84.only !== void 0) {
                                                      let _errs290 = errors;
                                                      if (typeof data84.only != "boolean") {
                                                        let err179 = { instancePath: instancePath + "/expect/" + i9 + "/only", schemaPath: "#/properties/expect/items/anyOf/3/properties/only/type", keyword: "type", params: { type: "boolean" } };
                                                        vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
                                                      }
                                                      var valid50 = _errs290 === errors;
                                                    } else
                                                      var valid50 = !0;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      let err180 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                                    }
                                  var _valid11 = _errs277 === errors;
                                  if (valid46 = valid46 || _valid11, _valid11 && props4 !== !0 && (props4 = !0), valid46)
                                    errors = _errs252, vErrors !== null && (_errs252 ? vErrors.length = _errs252 : vErrors = null);
                                  else {
                                    let err181 = { instancePath: instancePath + "/expect/" + i9, schemaPath: "#/properties/expect/items/anyOf", keyword: "anyOf", params: {} };
                                    return vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++, validate20.errors = vErrors, !1;
                                  }
                                  var valid45 = _errs251 === errors;
                                  if (!valid45)
                                    break;
                                }
                              }
                            } else
                              return validate20.errors = [{ instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } }], !1;
                          var valid0 = _errs249 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.control !== void 0) {
                            let data99 = data.control, _errs292 = errors;
                            if (errors === _errs292)
                              if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
                                let missing19;
                                if (data99.policy === void 0 && (missing19 = "policy") || data99.steps === void 0 && (missing19 = "steps") || data99.expect === void 0 && (missing19 = "expect"))
                                  return validate20.errors = [{ instancePath: instancePath + "/control", schemaPath: "#/properties/control/required", keyword: "required", params: { missingProperty: missing19 } }], !1;
                                {
                                  let _errs294 = errors;
                                  for (let key28 in data99)
                                    if (!(key28 === "policy" || key28 === "steps" || key28 === "expect")) {
                                      return validate20.errors = [{ instancePath: instancePath + "/control", schemaPath: "#/properties/control/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 } }], !1;
                                      break;
                                    }
                                  if (_errs294 === errors) {
                                    if (data99.policy !== void 0) {
                                      let _errs295 = errors;
                                      if (typeof data99.policy != "string")
                                        return validate20.errors = [{ instancePath: instancePath + "/control/policy", schemaPath: "#/properties/control/properties/policy/type", keyword: "type", params: { type: "string" } }], !1;
                                      var valid51 = _errs295 === errors;
                                    } else
                                      var valid51 = !0;
                                    if (valid51) {
                                      if (data99.steps !== void 0) {
                                        let data101 = data99.steps, _errs297 = errors;
                                        if (errors === _errs297)
                                          if (Array.isArray(data101)) {
                                            var valid52 = !0;
                                            let len10 = data101.length;
                                            for (let i10 = 0; i10 < len10; i10++) {
                                              let data102 = data101[i10], _errs299 = errors, _errs300 = errors, valid53 = !1, _errs301 = errors;
                                              if (errors === _errs301)
                                                if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
                                                  let missing20;
                                                  if (data102.start === void 0 && (missing20 = "start")) {
                                                    let err182 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing20 } };
                                                    vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
                                                  } else {
                                                    let _errs303 = errors;
                                                    for (let key29 in data102)
                                                      if (!(key29 === "start" || key29 === "expect" || key29 === "why")) {
                                                        let err183 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } };
                                                        vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
                                                        break;
                                                      }
                                                    if (_errs303 === errors) {
                                                      if (data102.start !== void 0) {
                                                        let data103 = data102.start, _errs304 = errors;
                                                        if (errors === _errs304)
                                                          if (Array.isArray(data103))
                                                            if (data103.length < 1) {
                                                              let err184 = { instancePath: instancePath + "/control/steps/" + i10 + "/start", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/minItems", keyword: "minItems", params: { limit: 1 } };
                                                              vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
                                                            } else {
                                                              var valid55 = !0;
                                                              let len11 = data103.length;
                                                              for (let i11 = 0; i11 < len11; i11++) {
                                                                let data104 = data103[i11], _errs306 = errors;
                                                                if (errors === _errs306)
                                                                  if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
                                                                    let missing21;
                                                                    if (data104.name === void 0 && (missing21 = "name") || data104.label === void 0 && (missing21 = "label") || data104.guest === void 0 && (missing21 = "guest")) {
                                                                      let err185 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/required", keyword: "required", params: { missingProperty: missing21 } };
                                                                      vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
                                                                    } else {
                                                                      let _errs308 = errors;
                                                                      for (let key30 in data104)
                                                                        if (!(key30 === "name" || key30 === "label" || key30 === "guest" || key30 === "args")) {
                                                                          let err186 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 } };
                                                                          vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                                                                          break;
                                                                        }
                                                                      if (_errs308 === errors) {
                                                                        if (data104.name !== void 0) {
                                                                          let data105 = data104.name, _errs309 = errors;
                                                                          if (errors === _errs309)
                                                                            if (typeof data105 == "string") {
                                                                              if (!pattern4.test(data105)) {
                                                                                let err187 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/name", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                                vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                                                                              }
                                                                            } else {
                                                                              let err188 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/name", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
                                                                            }
                                                                          var valid56 = _errs309 === errors;
                                                                        } else
                                                                          var valid56 = !0;
                                                                        if (valid56) {
                                                                          if (data104.label !== void 0) {
                                                                            let _errs311 = errors;
                                                                            if (typeof data104.label != "string") {
                                                                              let err189 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/label", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/label/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
                                                                            }
                                                                            var valid56 = _errs311 === errors;
                                                                          } else
                                                                            var valid56 = !0;
                                                                          if (valid56) {
                                                                            if (data104.guest !== void 0) {
                                                                              let data107 = data104.guest, _errs313 = errors;
                                                                              if (errors === _errs313)
                                                                                if (typeof data107 == "string") {
                                                                                  if (!pattern4.test(data107)) {
                                                                                    let err190 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/guest", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/guest/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                                    vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
                                                                                  }
                                                                                } else {
                                                                                  let err191 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/guest", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/guest/type", keyword: "type", params: { type: "string" } };
                                                                                  vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
                                                                                }
                                                                              var valid56 = _errs313 === errors;
                                                                            } else
                                                                              var valid56 = !0;
                                                                            if (valid56)
                                                                              if (data104.args !== void 0) {
                                                                                let data108 = data104.args, _errs315 = errors;
                                                                                if (errors === _errs315)
                                                                                  if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
                                                                                    var props5 = {};
                                                                                    for (let key31 in data108)
                                                                                      if (pattern7.test(key31)) {
                                                                                        let data109 = data108[key31], _errs318 = errors, valid58 = !1, _errs319 = errors;
                                                                                        if (typeof data109 != "string") {
                                                                                          let err192 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/args/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                                          vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
                                                                                        }
                                                                                        var _valid13 = _errs319 === errors;
                                                                                        valid58 = valid58 || _valid13;
                                                                                        let _errs321 = errors;
                                                                                        if (!(typeof data109 == "number" && !(data109 % 1) && !isNaN(data109) && isFinite(data109))) {
                                                                                          let err193 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/args/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                                                                                          vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
                                                                                        }
                                                                                        var _valid13 = _errs321 === errors;
                                                                                        if (valid58 = valid58 || _valid13, valid58)
                                                                                          errors = _errs318, vErrors !== null && (_errs318 ? vErrors.length = _errs318 : vErrors = null);
                                                                                        else {
                                                                                          let err194 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/args/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf", keyword: "anyOf", params: {} };
                                                                                          vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
                                                                                        }
                                                                                        props5[key31] = !0;
                                                                                      }
                                                                                  } else {
                                                                                    let err195 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11 + "/args", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/type", keyword: "type", params: { type: "object" } };
                                                                                    vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                                                                                  }
                                                                                var valid56 = _errs315 === errors;
                                                                              } else
                                                                                var valid56 = !0;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    let err196 = { instancePath: instancePath + "/control/steps/" + i10 + "/start/" + i11, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/type", keyword: "type", params: { type: "object" } };
                                                                    vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
                                                                  }
                                                                var valid55 = _errs306 === errors;
                                                                if (!valid55)
                                                                  break;
                                                              }
                                                            }
                                                          else {
                                                            let err197 = { instancePath: instancePath + "/control/steps/" + i10 + "/start", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/type", keyword: "type", params: { type: "array" } };
                                                            vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
                                                          }
                                                        var valid54 = _errs304 === errors;
                                                      } else
                                                        var valid54 = !0;
                                                      if (valid54) {
                                                        if (data102.expect !== void 0) {
                                                          let data110 = data102.expect, _errs323 = errors;
                                                          if (errors === _errs323)
                                                            if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
                                                              let _errs325 = errors;
                                                              for (let key32 in data110)
                                                                if (!(key32 === "result" || key32 === "rule" || key32 === "says")) {
                                                                  let err198 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 } };
                                                                  vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
                                                                  break;
                                                                }
                                                              if (_errs325 === errors) {
                                                                if (data110.result !== void 0) {
                                                                  let _errs326 = errors;
                                                                  if (typeof data110.result != "string") {
                                                                    let err199 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
                                                                  }
                                                                  var valid59 = _errs326 === errors;
                                                                } else
                                                                  var valid59 = !0;
                                                                if (valid59) {
                                                                  if (data110.rule !== void 0) {
                                                                    let _errs328 = errors;
                                                                    if (typeof data110.rule != "string") {
                                                                      let err200 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
                                                                    }
                                                                    var valid59 = _errs328 === errors;
                                                                  } else
                                                                    var valid59 = !0;
                                                                  if (valid59)
                                                                    if (data110.says !== void 0) {
                                                                      let data113 = data110.says, _errs330 = errors, _errs331 = errors, valid60 = !1, _errs332 = errors;
                                                                      if (typeof data113 != "string") {
                                                                        let err201 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
                                                                      }
                                                                      var _valid14 = _errs332 === errors;
                                                                      valid60 = valid60 || _valid14;
                                                                      let _errs334 = errors;
                                                                      if (errors === _errs334)
                                                                        if (Array.isArray(data113)) {
                                                                          var valid61 = !0;
                                                                          let len12 = data113.length;
                                                                          for (let i12 = 0; i12 < len12; i12++) {
                                                                            let _errs336 = errors;
                                                                            if (typeof data113[i12] != "string") {
                                                                              let err202 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says/" + i12, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
                                                                            }
                                                                            var valid61 = _errs336 === errors;
                                                                            if (!valid61)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err203 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
                                                                        }
                                                                      var _valid14 = _errs334 === errors;
                                                                      if (valid60 = valid60 || _valid14, valid60)
                                                                        errors = _errs331, vErrors !== null && (_errs331 ? vErrors.length = _errs331 : vErrors = null);
                                                                      else {
                                                                        let err204 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
                                                                      }
                                                                      var valid59 = _errs330 === errors;
                                                                    } else
                                                                      var valid59 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err205 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
                                                            }
                                                          var valid54 = _errs323 === errors;
                                                        } else
                                                          var valid54 = !0;
                                                        if (valid54)
                                                          if (data102.why !== void 0) {
                                                            let _errs338 = errors;
                                                            if (typeof data102.why != "string") {
                                                              let err206 = { instancePath: instancePath + "/control/steps/" + i10 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
                                                            }
                                                            var valid54 = _errs338 === errors;
                                                          } else
                                                            var valid54 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err207 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
                                                }
                                              var _valid12 = _errs301 === errors;
                                              if (valid53 = valid53 || _valid12, _valid12)
                                                var props6 = !0;
                                              let _errs340 = errors;
                                              if (errors === _errs340)
                                                if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
                                                  let missing22;
                                                  if (data102.pause === void 0 && (missing22 = "pause")) {
                                                    let err208 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing22 } };
                                                    vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
                                                  } else {
                                                    let _errs342 = errors;
                                                    for (let key33 in data102)
                                                      if (!(key33 === "pause" || key33 === "expect" || key33 === "why")) {
                                                        let err209 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 } };
                                                        vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
                                                        break;
                                                      }
                                                    if (_errs342 === errors) {
                                                      if (data102.pause !== void 0) {
                                                        let data116 = data102.pause, _errs343 = errors;
                                                        if (errors === _errs343)
                                                          if (typeof data116 == "string") {
                                                            if (!pattern4.test(data116)) {
                                                              let err210 = { instancePath: instancePath + "/control/steps/" + i10 + "/pause", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/pause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                              vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
                                                            }
                                                          } else {
                                                            let err211 = { instancePath: instancePath + "/control/steps/" + i10 + "/pause", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/pause/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
                                                          }
                                                        var valid62 = _errs343 === errors;
                                                      } else
                                                        var valid62 = !0;
                                                      if (valid62) {
                                                        if (data102.expect !== void 0) {
                                                          let data117 = data102.expect, _errs345 = errors;
                                                          if (errors === _errs345)
                                                            if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
                                                              let _errs347 = errors;
                                                              for (let key34 in data117)
                                                                if (!(key34 === "result" || key34 === "rule" || key34 === "says")) {
                                                                  let err212 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 } };
                                                                  vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
                                                                  break;
                                                                }
                                                              if (_errs347 === errors) {
                                                                if (data117.result !== void 0) {
                                                                  let _errs348 = errors;
                                                                  if (typeof data117.result != "string") {
                                                                    let err213 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
                                                                  }
                                                                  var valid63 = _errs348 === errors;
                                                                } else
                                                                  var valid63 = !0;
                                                                if (valid63) {
                                                                  if (data117.rule !== void 0) {
                                                                    let _errs350 = errors;
                                                                    if (typeof data117.rule != "string") {
                                                                      let err214 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
                                                                    }
                                                                    var valid63 = _errs350 === errors;
                                                                  } else
                                                                    var valid63 = !0;
                                                                  if (valid63)
                                                                    if (data117.says !== void 0) {
                                                                      let data120 = data117.says, _errs352 = errors, _errs353 = errors, valid64 = !1, _errs354 = errors;
                                                                      if (typeof data120 != "string") {
                                                                        let err215 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
                                                                      }
                                                                      var _valid15 = _errs354 === errors;
                                                                      valid64 = valid64 || _valid15;
                                                                      let _errs356 = errors;
                                                                      if (errors === _errs356)
                                                                        if (Array.isArray(data120)) {
                                                                          var valid65 = !0;
                                                                          let len13 = data120.length;
                                                                          for (let i13 = 0; i13 < len13; i13++) {
                                                                            let _errs358 = errors;
                                                                            if (typeof data120[i13] != "string") {
                                                                              let err216 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
                                                                            }
                                                                            var valid65 = _errs358 === errors;
                                                                            if (!valid65)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err217 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
                                                                        }
                                                                      var _valid15 = _errs356 === errors;
                                                                      if (valid64 = valid64 || _valid15, valid64)
                                                                        errors = _errs353, vErrors !== null && (_errs353 ? vErrors.length = _errs353 : vErrors = null);
                                                                      else {
                                                                        let err218 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
                                                                      }
                                                                      var valid63 = _errs352 === errors;
                                                                    } else
                                                                      var valid63 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err219 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
                                                            }
                                                          var valid62 = _errs345 === errors;
                                                        } else
                                                          var valid62 = !0;
                                                        if (valid62)
                                                          if (data102.why !== void 0) {
                                                            let _errs360 = errors;
                                                            if (typeof data102.why != "string") {
                                                              let err220 = { instancePath: instancePath + "/control/steps/" + i10 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
                                                            }
                                                            var valid62 = _errs360 === errors;
                                                          } else
                                                            var valid62 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err221 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
                                                }
                                              var _valid12 = _errs340 === errors;
                                              valid53 = valid53 || _valid12, _valid12 && props6 !== !0 && (props6 = !0);
                                              let _errs362 = errors;
                                              if (errors === _errs362)
                                                if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
                                                  let missing23;
                                                  if (data102.unpause === void 0 && (missing23 = "unpause")) {
                                                    let err222 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing23 } };
                                                    vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
                                                  } else {
                                                    let _errs364 = errors;
                                                    for (let key35 in data102)
                                                      if (!(key35 === "unpause" || key35 === "expect" || key35 === "why")) {
                                                        let err223 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 } };
                                                        vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
                                                        break;
                                                      }
                                                    if (_errs364 === errors) {
                                                      if (data102.unpause !== void 0) {
                                                        let data123 = data102.unpause, _errs365 = errors;
                                                        if (errors === _errs365)
                                                          if (typeof data123 == "string") {
                                                            if (!pattern4.test(data123)) {
                                                              let err224 = { instancePath: instancePath + "/control/steps/" + i10 + "/unpause", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/unpause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                              vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
                                                            }
                                                          } else {
                                                            let err225 = { instancePath: instancePath + "/control/steps/" + i10 + "/unpause", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/unpause/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
                                                          }
                                                        var valid66 = _errs365 === errors;
                                                      } else
                                                        var valid66 = !0;
                                                      if (valid66) {
                                                        if (data102.expect !== void 0) {
                                                          let data124 = data102.expect, _errs367 = errors;
                                                          if (errors === _errs367)
                                                            if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
                                                              let _errs369 = errors;
                                                              for (let key36 in data124)
                                                                if (!(key36 === "result" || key36 === "rule" || key36 === "says")) {
                                                                  let err226 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 } };
                                                                  vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
                                                                  break;
                                                                }
                                                              if (_errs369 === errors) {
                                                                if (data124.result !== void 0) {
                                                                  let _errs370 = errors;
                                                                  if (typeof data124.result != "string") {
                                                                    let err227 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
                                                                  }
                                                                  var valid67 = _errs370 === errors;
                                                                } else
                                                                  var valid67 = !0;
                                                                if (valid67) {
                                                                  if (data124.rule !== void 0) {
                                                                    let _errs372 = errors;
                                                                    if (typeof data124.rule != "string") {
                                                                      let err228 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
                                                                    }
                                                                    var valid67 = _errs372 === errors;
                                                                  } else
                                                                    var valid67 = !0;
                                                                  if (valid67)
                                                                    if (data124.says !== void 0) {
                                                                      let data127 = data124.says, _errs374 = errors, _errs375 = errors, valid68 = !1, _errs376 = errors;
                                                                      if (typeof data127 != "string") {
                                                                        let err229 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
                                                                      }
                                                                      var _valid16 = _errs376 === errors;
                                                                      valid68 = valid68 || _valid16;
                                                                      let _errs378 = errors;
                                                                      if (errors === _errs378)
                                                                        if (Array.isArray(data127)) {
                                                                          var valid69 = !0;
                                                                          let len14 = data127.length;
                                                                          for (let i14 = 0; i14 < len14; i14++) {
                                                                            let _errs380 = errors;
                                                                            if (typeof data127[i14] != "string") {
                                                                              let err230 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says/" + i14, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
                                                                            }
                                                                            var valid69 = _errs380 === errors;
                                                                            if (!valid69)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err231 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
                                                                        }
                                                                      var _valid16 = _errs378 === errors;
                                                                      if (valid68 = valid68 || _valid16, valid68)
                                                                        errors = _errs375, vErrors !== null && (_errs375 ? vErrors.length = _errs375 : vErrors = null);
                                                                      else {
                                                                        let err232 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
                                                                      }
                                                                      var valid67 = _errs374 === errors;
                                                                    } else
                                                                      var valid67 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err233 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
                                                            }
                                                          var valid66 = _errs367 === errors;
                                                        } else
                                                          var valid66 = !0;
                                                        if (valid66)
                                                          if (data102.why !== void 0) {
                                                            let _errs382 = errors;
                                                            if (typeof data102.why != "string") {
                                                              let err234 = { instancePath: instancePath + "/control/steps/" + i10 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
                                                            }
                                                            var valid66 = _errs382 === errors;
                                                          } else
                                                            var valid66 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err235 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
                                                }
                                              var _valid12 = _errs362 === errors;
                                              valid53 = valid53 || _valid12, _valid12 && props6 !== !0 && (props6 = !0);
                                              let _errs384 = errors;
                                              if (errors === _errs384)
                                                if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
                                                  let missing24;
                                                  if (data102.destroy === void 0 && (missing24 = "destroy")) {
                                                    let err236 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing24 } };
                                                    vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
                                                  } else {
                                                    let _errs386 = errors;
                                                    for (let key37 in data102)
                                                      if (!(key37 === "destroy" || key37 === "expect" || key37 === "why")) {
                                                        let err237 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 } };
                                                        vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
                                                        break;
                                                      }
                                                    if (_errs386 === errors) {
                                                      if (data102.destroy !== void 0) {
                                                        let data130 = data102.destroy, _errs387 = errors;
                                                        if (errors === _errs387)
                                                          if (typeof data130 == "string") {
                                                            if (!pattern4.test(data130)) {
                                                              let err238 = { instancePath: instancePath + "/control/steps/" + i10 + "/destroy", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/destroy/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                              vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
                                                            }
                                                          } else {
                                                            let err239 = { instancePath: instancePath + "/control/steps/" + i10 + "/destroy", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/destroy/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
                                                          }
                                                        var valid70 = _errs387 === errors;
                                                      } else
                                                        var valid70 = !0;
                                                      if (valid70) {
                                                        if (data102.expect !== void 0) {
                                                          let data131 = data102.expect, _errs389 = errors;
                                                          if (errors === _errs389)
                                                            if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
                                                              let _errs391 = errors;
                                                              for (let key38 in data131)
                                                                if (!(key38 === "result" || key38 === "rule" || key38 === "says")) {
                                                                  let err240 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 } };
                                                                  vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
                                                                  break;
                                                                }
                                                              if (_errs391 === errors) {
                                                                if (data131.result !== void 0) {
                                                                  let _errs392 = errors;
                                                                  if (typeof data131.result != "string") {
                                                                    let err241 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
                                                                  }
                                                                  var valid71 = _errs392 === errors;
                                                                } else
                                                                  var valid71 = !0;
                                                                if (valid71) {
                                                                  if (data131.rule !== void 0) {
                                                                    let _errs394 = errors;
                                                                    if (typeof data131.rule != "string") {
                                                                      let err242 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
                                                                    }
                                                                    var valid71 = _errs394 === errors;
                                                                  } else
                                                                    var valid71 = !0;
                                                                  if (valid71)
                                                                    if (data131.says !== void 0) {
                                                                      let data134 = data131.says, _errs396 = errors, _errs397 = errors, valid72 = !1, _errs398 = errors;
                                                                      if (typeof data134 != "string") {
                                                                        let err243 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
                                                                      }
                                                                      var _valid17 = _errs398 === errors;
                                                                      valid72 = valid72 || _valid17;
                                                                      let _errs400 = errors;
                                                                      if (errors === _errs400)
                                                                        if (Array.isArray(data134)) {
                                                                          var valid73 = !0;
                                                                          let len15 = data134.length;
                                                                          for (let i15 = 0; i15 < len15; i15++) {
                                                                            let _errs402 = errors;
                                                                            if (typeof data134[i15] != "string") {
                                                                              let err244 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says/" + i15, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
                                                                            }
                                                                            var valid73 = _errs402 === errors;
                                                                            if (!valid73)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err245 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
                                                                        }
                                                                      var _valid17 = _errs400 === errors;
                                                                      if (valid72 = valid72 || _valid17, valid72)
                                                                        errors = _errs397, vErrors !== null && (_errs397 ? vErrors.length = _errs397 : vErrors = null);
                                                                      else {
                                                                        let err246 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
                                                                      }
                                                                      var valid71 = _errs396 === errors;
                                                                    } else
                                                                      var valid71 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err247 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
                                                            }
                                                          var valid70 = _errs389 === errors;
                                                        } else
                                                          var valid70 = !0;
                                                        if (valid70)
                                                          if (data102.why !== void 0) {
                                                            let _errs404 = errors;
                                                            if (typeof data102.why != "string") {
                                                              let err248 = { instancePath: instancePath + "/control/steps/" + i10 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
                                                            }
                                                            var valid70 = _errs404 === errors;
                                                          } else
                                                            var valid70 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err249 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
                                                }
                                              var _valid12 = _errs384 === errors;
                                              valid53 = valid53 || _valid12, _valid12 && props6 !== !0 && (props6 = !0);
                                              let _errs406 = errors;
                                              if (errors === _errs406)
                                                if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
                                                  let missing25;
                                                  if (data102.page_out === void 0 && (missing25 = "page_out")) {
                                                    let err250 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/required", keyword: "required", params: { missingProperty: missing25 } };
                                                    vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
                                                  } else {
                                                    let _errs408 = errors;
                                                    for (let key39 in data102)
                                                      if (!(key39 === "page_out" || key39 === "expect" || key39 === "why")) {
                                                        let err251 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 } };
                                                        vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
                                                        break;
                                                      }
                                                    if (_errs408 === errors) {
                                                      if (data102.page_out !== void 0) {
                                                        let data137 = data102.page_out, _errs409 = errors;
                                                        if (errors === _errs409)
                                                          if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
                                                            let missing26;
                                                            if (data137.domain === void 0 && (missing26 = "domain") || data137.frames === void 0 && (missing26 = "frames")) {
                                                              let err252 = { instancePath: instancePath + "/control/steps/" + i10 + "/page_out", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/page_out/required", keyword: "required", params: { missingProperty: missing26 } };
                                                              vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
                                                            } else {
                                                              let _errs411 = errors;
                                                              for (let key40 in data137)
                                                                if (!(key40 === "domain" || key40 === "frames")) {
                                                                  let err253 = { instancePath: instancePath + "/control/steps/" + i10 + "/page_out", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/page_out/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 } };
                                                                  vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
                                                                  break;
                                                                }
                                                              if (_errs411 === errors) {
                                                                if (data137.domain !== void 0) {
                                                                  let data138 = data137.domain, _errs412 = errors;
                                                                  if (errors === _errs412)
                                                                    if (typeof data138 == "string") {
                                                                      if (!pattern4.test(data138)) {
                                                                        let err254 = { instancePath: instancePath + "/control/steps/" + i10 + "/page_out/domain", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/page_out/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                        vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
                                                                      }
                                                                    } else {
                                                                      let err255 = { instancePath: instancePath + "/control/steps/" + i10 + "/page_out/domain", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/page_out/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
                                                                    }
                                                                  var valid75 = _errs412 === errors;
                                                                } else
                                                                  var valid75 = !0;
                                                                if (valid75)
                                                                  if (data137.frames !== void 0) {
                                                                    let data139 = data137.frames, _errs414 = errors;
                                                                    if (!(typeof data139 == "number" && !(data139 % 1) && !isNaN(data139) && isFinite(data139))) {
                                                                      let err256 = { instancePath: instancePath + "/control/steps/" + i10 + "/page_out/frames", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/page_out/properties/frames/type", keyword: "type", params: { type: "integer" } };
                                                                      vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
                                                                    }
                                                                    if (errors === _errs414 && typeof data139 == "number" && isFinite(data139)) {
                                                                      if (data139 > 65536 || isNaN(data139)) {
                                                                        let err257 = { instancePath: instancePath + "/control/steps/" + i10 + "/page_out/frames", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/page_out/properties/frames/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 } };
                                                                        vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
                                                                      } else if (data139 < 1 || isNaN(data139)) {
                                                                        let err258 = { instancePath: instancePath + "/control/steps/" + i10 + "/page_out/frames", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/page_out/properties/frames/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                        vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
                                                                      }
                                                                    }
                                                                    var valid75 = _errs414 === errors;
                                                                  } else
                                                                    var valid75 = !0;
                                                              }
                                                            }
                                                          } else {
                                                            let err259 = { instancePath: instancePath + "/control/steps/" + i10 + "/page_out", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/page_out/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
                                                          }
                                                        var valid74 = _errs409 === errors;
                                                      } else
                                                        var valid74 = !0;
                                                      if (valid74) {
                                                        if (data102.expect !== void 0) {
                                                          let data140 = data102.expect, _errs416 = errors;
                                                          if (errors === _errs416)
                                                            if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
                                                              let _errs418 = errors;
                                                              for (let key41 in data140)
                                                                if (!(key41 === "result" || key41 === "rule" || key41 === "says")) {
                                                                  let err260 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 } };
                                                                  vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
                                                                  break;
                                                                }
                                                              if (_errs418 === errors) {
                                                                if (data140.result !== void 0) {
                                                                  let _errs419 = errors;
                                                                  if (typeof data140.result != "string") {
                                                                    let err261 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
                                                                  }
                                                                  var valid76 = _errs419 === errors;
                                                                } else
                                                                  var valid76 = !0;
                                                                if (valid76) {
                                                                  if (data140.rule !== void 0) {
                                                                    let _errs421 = errors;
                                                                    if (typeof data140.rule != "string") {
                                                                      let err262 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
                                                                    }
                                                                    var valid76 = _errs421 === errors;
                                                                  } else
                                                                    var valid76 = !0;
                                                                  if (valid76)
                                                                    if (data140.says !== void 0) {
                                                                      let data143 = data140.says, _errs423 = errors, _errs424 = errors, valid77 = !1, _errs425 = errors;
                                                                      if (typeof data143 != "string") {
                                                                        let err263 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
                                                                      }
                                                                      var _valid18 = _errs425 === errors;
                                                                      valid77 = valid77 || _valid18;
                                                                      let _errs427 = errors;
                                                                      if (errors === _errs427)
                                                                        if (Array.isArray(data143)) {
                                                                          var valid78 = !0;
                                                                          let len16 = data143.length;
                                                                          for (let i16 = 0; i16 < len16; i16++) {
                                                                            let _errs429 = errors;
                                                                            if (typeof data143[i16] != "string") {
                                                                              let err264 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says/" + i16, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
                                                                            }
                                                                            var valid78 = _errs429 === errors;
                                                                            if (!valid78)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err265 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
                                                                        }
                                                                      var _valid18 = _errs427 === errors;
                                                                      if (valid77 = valid77 || _valid18, valid77)
                                                                        errors = _errs424, vErrors !== null && (_errs424 ? vErrors.length = _errs424 : vErrors = null);
                                                                      else {
                                                                        let err266 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
                                                                      }
                                                                      var valid76 = _errs423 === errors;
                                                                    } else
                                                                      var valid76 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err267 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
                                                            }
                                                          var valid74 = _errs416 === errors;
                                                        } else
                                                          var valid74 = !0;
                                                        if (valid74)
                                                          if (data102.why !== void 0) {
                                                            let _errs431 = errors;
                                                            if (typeof data102.why != "string") {
                                                              let err268 = { instancePath: instancePath + "/control/steps/" + i10 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
                                                            }
                                                            var valid74 = _errs431 === errors;
                                                          } else
                                                            var valid74 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err269 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
                                                }
                                              var _valid12 = _errs406 === errors;
                                              valid53 = valid53 || _valid12, _valid12 && props6 !== !0 && (props6 = !0);
                                              let _errs433 = errors;
                                              if (errors === _errs433)
                                                if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
                                                  let missing27;
                                                  if (data102.load_policy === void 0 && (missing27 = "load_policy")) {
                                                    let err270 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/required", keyword: "required", params: { missingProperty: missing27 } };
                                                    vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
                                                  } else {
                                                    let _errs435 = errors;
                                                    for (let key42 in data102)
                                                      if (!(key42 === "load_policy" || key42 === "mode" || key42 === "expect" || key42 === "why")) {
                                                        let err271 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 } };
                                                        vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
                                                        break;
                                                      }
                                                    if (_errs435 === errors) {
                                                      if (data102.load_policy !== void 0) {
                                                        let _errs436 = errors;
                                                        if (typeof data102.load_policy != "string") {
                                                          let err272 = { instancePath: instancePath + "/control/steps/" + i10 + "/load_policy", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/load_policy/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
                                                        }
                                                        var valid79 = _errs436 === errors;
                                                      } else
                                                        var valid79 = !0;
                                                      if (valid79) {
                                                        if (data102.mode !== void 0) {
                                                          let data147 = data102.mode, _errs438 = errors, _errs439 = errors, valid80 = !1, _errs440 = errors;
                                                          if (typeof data147 != "string") {
                                                            let err273 = { instancePath: instancePath + "/control/steps/" + i10 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/mode/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
                                                          }
                                                          if (data147 !== "reject") {
                                                            let err274 = { instancePath: instancePath + "/control/steps/" + i10 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/mode/anyOf/0/const", keyword: "const", params: { allowedValue: "reject" } };
                                                            vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
                                                          }
                                                          var _valid19 = _errs440 === errors;
                                                          valid80 = valid80 || _valid19;
                                                          let _errs442 = errors;
                                                          if (typeof data147 != "string") {
                                                            let err275 = { instancePath: instancePath + "/control/steps/" + i10 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/mode/anyOf/1/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
                                                          }
                                                          if (data147 !== "revoke") {
                                                            let err276 = { instancePath: instancePath + "/control/steps/" + i10 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/mode/anyOf/1/const", keyword: "const", params: { allowedValue: "revoke" } };
                                                            vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
                                                          }
                                                          var _valid19 = _errs442 === errors;
                                                          if (valid80 = valid80 || _valid19, valid80)
                                                            errors = _errs439, vErrors !== null && (_errs439 ? vErrors.length = _errs439 : vErrors = null);
                                                          else {
                                                            let err277 = { instancePath: instancePath + "/control/steps/" + i10 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/mode/anyOf", keyword: "anyOf", params: {} };
                                                            vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
                                                          }
                                                          var valid79 = _errs438 === errors;
                                                        } else
                                                          var valid79 = !0;
                                                        if (valid79) {
                                                          if (data102.expect !== void 0) {
                                                            let data148 = data102.expect, _errs444 = errors;
                                                            if (errors === _errs444)
                                                              if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
                                                                let _errs446 = errors;
                                                                for (let key43 in data148)
                                                                  if (!(key43 === "result" || key43 === "rule" || key43 === "says")) {
                                                                    let err278 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 } };
                                                                    vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
                                                                    break;
                                                                  }
                                                                if (_errs446 === errors) {
                                                                  if (data148.result !== void 0) {
                                                                    let _errs447 = errors;
                                                                    if (typeof data148.result != "string") {
                                                                      let err279 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
                                                                    }
                                                                    var valid81 = _errs447 === errors;
                                                                  } else
                                                                    var valid81 = !0;
                                                                  if (valid81) {
                                                                    if (data148.rule !== void 0) {
                                                                      let _errs449 = errors;
                                                                      if (typeof data148.rule != "string") {
                                                                        let err280 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
                                                                      }
                                                                      var valid81 = _errs449 === errors;
                                                                    } else
                                                                      var valid81 = !0;
                                                                    if (valid81)
                                                                      if (data148.says !== void 0) {
                                                                        let data151 = data148.says, _errs451 = errors, _errs452 = errors, valid82 = !1, _errs453 = errors;
                                                                        if (typeof data151 != "string") {
                                                                          let err281 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                          vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++;
                                                                        }
                                                                        var _valid20 = _errs453 === errors;
                                                                        valid82 = valid82 || _valid20;
                                                                        let _errs455 = errors;
                                                                        if (errors === _errs455)
                                                                          if (Array.isArray(data151)) {
                                                                            var valid83 = !0;
                                                                            let len17 = data151.length;
                                                                            for (let i17 = 0; i17 < len17; i17++) {
                                                                              let _errs457 = errors;
                                                                              if (typeof data151[i17] != "string") {
                                                                                let err282 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says/" + i17, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                                vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
                                                                              }
                                                                              var valid83 = _errs457 === errors;
                                                                              if (!valid83)
                                                                                break;
                                                                            }
                                                                          } else {
                                                                            let err283 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                            vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
                                                                          }
                                                                        var _valid20 = _errs455 === errors;
                                                                        if (valid82 = valid82 || _valid20, valid82)
                                                                          errors = _errs452, vErrors !== null && (_errs452 ? vErrors.length = _errs452 : vErrors = null);
                                                                        else {
                                                                          let err284 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                          vErrors === null ? vErrors = [err284] : vErrors.push(err284), errors++;
                                                                        }
                                                                        var valid81 = _errs451 === errors;
                                                                      } else
                                                                        var valid81 = !0;
                                                                  }
                                                                }
                                                              } else {
                                                                let err285 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                                vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
                                                              }
                                                            var valid79 = _errs444 === errors;
                                                          } else
                                                            var valid79 = !0;
                                                          if (valid79)
                                                            if (data102.why !== void 0) {
                                                              let _errs459 = errors;
                                                              if (typeof data102.why != "string") {
                                                                let err286 = { instancePath: instancePath + "/control/steps/" + i10 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/why/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
                                                              }
                                                              var valid79 = _errs459 === errors;
                                                            } else
                                                              var valid79 = !0;
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err287 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err287] : vErrors.push(err287), errors++;
                                                }
                                              var _valid12 = _errs433 === errors;
                                              valid53 = valid53 || _valid12, _valid12 && props6 !== !0 && (props6 = !0);
                                              let _errs461 = errors;
                                              if (errors === _errs461)
                                                if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
                                                  let missing28;
                                                  if (data102.test_policy === void 0 && (missing28 = "test_policy")) {
                                                    let err288 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/required", keyword: "required", params: { missingProperty: missing28 } };
                                                    vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
                                                  } else {
                                                    let _errs463 = errors;
                                                    for (let key44 in data102)
                                                      if (!(key44 === "test_policy" || key44 === "expect" || key44 === "why")) {
                                                        let err289 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 } };
                                                        vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
                                                        break;
                                                      }
                                                    if (_errs463 === errors) {
                                                      if (data102.test_policy !== void 0) {
                                                        let _errs464 = errors;
                                                        if (typeof data102.test_policy != "string") {
                                                          let err290 = { instancePath: instancePath + "/control/steps/" + i10 + "/test_policy", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/test_policy/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
                                                        }
                                                        var valid84 = _errs464 === errors;
                                                      } else
                                                        var valid84 = !0;
                                                      if (valid84) {
                                                        if (data102.expect !== void 0) {
                                                          let data155 = data102.expect, _errs466 = errors;
                                                          if (errors === _errs466)
                                                            if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
                                                              let _errs468 = errors;
                                                              for (let key45 in data155)
                                                                if (!(key45 === "result" || key45 === "rule" || key45 === "says")) {
                                                                  let err291 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 } };
                                                                  vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++;
                                                                  break;
                                                                }
                                                              if (_errs468 === errors) {
                                                                if (data155.result !== void 0) {
                                                                  let _errs469 = errors;
                                                                  if (typeof data155.result != "string") {
                                                                    let err292 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
                                                                  }
                                                                  var valid85 = _errs469 === errors;
                                                                } else
                                                                  var valid85 = !0;
                                                                if (valid85) {
                                                                  if (data155.rule !== void 0) {
                                                                    let _errs471 = errors;
                                                                    if (typeof data155.rule != "string") {
                                                                      let err293 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
                                                                    }
                                                                    var valid85 = _errs471 === errors;
                                                                  } else
                                                                    var valid85 = !0;
                                                                  if (valid85)
                                                                    if (data155.says !== void 0) {
                                                                      let data158 = data155.says, _errs473 = errors, _errs474 = errors, valid86 = !1, _errs475 = errors;
                                                                      if (typeof data158 != "string") {
                                                                        let err294 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
                                                                      }
                                                                      var _valid21 = _errs475 === errors;
                                                                      valid86 = valid86 || _valid21;
                                                                      let _errs477 = errors;
                                                                      if (errors === _errs477)
                                                                        if (Array.isArray(data158)) {
                                                                          var valid87 = !0;
                                                                          let len18 = data158.length;
                                                                          for (let i18 = 0; i18 < len18; i18++) {
                                                                            let _errs479 = errors;
                                                                            if (typeof data158[i18] != "string") {
                                                                              let err295 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says/" + i18, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
                                                                            }
                                                                            var valid87 = _errs479 === errors;
                                                                            if (!valid87)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err296 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
                                                                        }
                                                                      var _valid21 = _errs477 === errors;
                                                                      if (valid86 = valid86 || _valid21, valid86)
                                                                        errors = _errs474, vErrors !== null && (_errs474 ? vErrors.length = _errs474 : vErrors = null);
                                                                      else {
                                                                        let err297 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
                                                                      }
                                                                      var valid85 = _errs473 === errors;
                                                                    } else
                                                                      var valid85 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err298 = { instancePath: instancePath + "/control/steps/" + i10 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
                                                            }
                                                          var valid84 = _errs466 === errors;
                                                        } else
                                                          var valid84 = !0;
                                                        if (valid84)
                                                          if (data102.why !== void 0) {
                                                            let _errs481 = errors;
                                                            if (typeof data102.why != "string") {
                                                              let err299 = { instancePath: instancePath + "/control/steps/" + i10 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err299] : vErrors.push(err299), errors++;
                                                            }
                                                            var valid84 = _errs481 === errors;
                                                          } else
                                                            var valid84 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err300 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
                                                }
                                              var _valid12 = _errs461 === errors;
                                              valid53 = valid53 || _valid12, _valid12 && props6 !== !0 && (props6 = !0);
                                              let _errs483 = errors;
                                              if (errors === _errs483)
                                                if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
                                                  let missing29;
                                                  if (data102.wait === void 0 && (missing29 = "wait")) {
                                                    let err301 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/7/required", keyword: "required", params: { missingProperty: missing29 } };
                                                    vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
                                                  } else {
                                                    let _errs485 = errors;
                                                    for (let key46 in data102)
                                                      if (!(key46 === "wait" || key46 === "why")) {
                                                        let err302 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 } };
                                                        vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
                                                        break;
                                                      }
                                                    if (_errs485 === errors) {
                                                      if (data102.wait !== void 0) {
                                                        let data161 = data102.wait, _errs486 = errors, _errs487 = errors, valid89 = !1, _errs488 = errors;
                                                        if (typeof data161 != "string") {
                                                          let err303 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
                                                        }
                                                        if (data161 !== "idle") {
                                                          let err304 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/0/const", keyword: "const", params: { allowedValue: "idle" } };
                                                          vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
                                                        }
                                                        var _valid22 = _errs488 === errors;
                                                        valid89 = valid89 || _valid22;
                                                        let _errs490 = errors;
                                                        if (errors === _errs490)
                                                          if (data161 && typeof data161 == "object" && !Array.isArray(data161)) {
                                                            let missing30;
                                                            if (data161.console === void 0 && (missing30 = "console") || data161.contains === void 0 && (missing30 = "contains")) {
                                                              let err305 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/required", keyword: "required", params: { missingProperty: missing30 } };
                                                              vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
                                                            } else {
                                                              let _errs492 = errors;
                                                              for (let key47 in data161)
                                                                if (!(key47 === "console" || key47 === "contains" || key47 === "within")) {
                                                                  let err306 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 } };
                                                                  vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
                                                                  break;
                                                                }
                                                              if (_errs492 === errors) {
                                                                if (data161.console !== void 0) {
                                                                  let data162 = data161.console, _errs493 = errors;
                                                                  if (errors === _errs493)
                                                                    if (typeof data162 == "string") {
                                                                      if (!pattern4.test(data162)) {
                                                                        let err307 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/console", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                        vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
                                                                      }
                                                                    } else {
                                                                      let err308 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/console", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/console/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
                                                                    }
                                                                  var valid90 = _errs493 === errors;
                                                                } else
                                                                  var valid90 = !0;
                                                                if (valid90) {
                                                                  if (data161.contains !== void 0) {
                                                                    let _errs495 = errors;
                                                                    if (typeof data161.contains != "string") {
                                                                      let err309 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/contains", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err309] : vErrors.push(err309), errors++;
                                                                    }
                                                                    var valid90 = _errs495 === errors;
                                                                  } else
                                                                    var valid90 = !0;
                                                                  if (valid90)
                                                                    if (data161.within !== void 0) {
                                                                      let data164 = data161.within, _errs497 = errors;
                                                                      if (!(typeof data164 == "number" && !(data164 % 1) && !isNaN(data164) && isFinite(data164))) {
                                                                        let err310 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                                        vErrors === null ? vErrors = [err310] : vErrors.push(err310), errors++;
                                                                      }
                                                                      if (errors === _errs497 && typeof data164 == "number" && isFinite(data164)) {
                                                                        if (data164 > 1e6 || isNaN(data164)) {
                                                                          let err311 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                                          vErrors === null ? vErrors = [err311] : vErrors.push(err311), errors++;
                                                                        } else if (data164 < 1 || isNaN(data164)) {
                                                                          let err312 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                          vErrors === null ? vErrors = [err312] : vErrors.push(err312), errors++;
                                                                        }
                                                                      }
                                                                      var valid90 = _errs497 === errors;
                                                                    } else
                                                                      var valid90 = !0;
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            let err313 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err313] : vErrors.push(err313), errors++;
                                                          }
                                                        var _valid22 = _errs490 === errors;
                                                        if (valid89 = valid89 || _valid22, _valid22)
                                                          var props7 = !0;
                                                        let _errs499 = errors;
                                                        if (errors === _errs499)
                                                          if (data161 && typeof data161 == "object" && !Array.isArray(data161)) {
                                                            let missing31;
                                                            if (data161.ended === void 0 && (missing31 = "ended")) {
                                                              let err314 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/2/required", keyword: "required", params: { missingProperty: missing31 } };
                                                              vErrors === null ? vErrors = [err314] : vErrors.push(err314), errors++;
                                                            } else {
                                                              let _errs501 = errors;
                                                              for (let key48 in data161)
                                                                if (!(key48 === "ended" || key48 === "within")) {
                                                                  let err315 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 } };
                                                                  vErrors === null ? vErrors = [err315] : vErrors.push(err315), errors++;
                                                                  break;
                                                                }
                                                              if (_errs501 === errors) {
                                                                if (data161.ended !== void 0) {
                                                                  let data165 = data161.ended, _errs502 = errors;
                                                                  if (errors === _errs502)
                                                                    if (typeof data165 == "string") {
                                                                      if (!pattern4.test(data165)) {
                                                                        let err316 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/ended", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/ended/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                        vErrors === null ? vErrors = [err316] : vErrors.push(err316), errors++;
                                                                      }
                                                                    } else {
                                                                      let err317 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/ended", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/ended/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err317] : vErrors.push(err317), errors++;
                                                                    }
                                                                  var valid91 = _errs502 === errors;
                                                                } else
                                                                  var valid91 = !0;
                                                                if (valid91)
                                                                  if (data161.within !== void 0) {
                                                                    let data166 = data161.within, _errs504 = errors;
                                                                    if (!(typeof data166 == "number" && !(data166 % 1) && !isNaN(data166) && isFinite(data166))) {
                                                                      let err318 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                                      vErrors === null ? vErrors = [err318] : vErrors.push(err318), errors++;
                                                                    }
                                                                    if (errors === _errs504 && typeof data166 == "number" && isFinite(data166)) {
                                                                      if (data166 > 1e6 || isNaN(data166)) {
                                                                        let err319 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                                        vErrors === null ? vErrors = [err319] : vErrors.push(err319), errors++;
                                                                      } else if (data166 < 1 || isNaN(data166)) {
                                                                        let err320 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/2/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                        vErrors === null ? vErrors = [err320] : vErrors.push(err320), errors++;
                                                                      }
                                                                    }
                                                                    var valid91 = _errs504 === errors;
                                                                  } else
                                                                    var valid91 = !0;
                                                              }
                                                            }
                                                          } else {
                                                            let err321 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err321] : vErrors.push(err321), errors++;
                                                          }
                                                        var _valid22 = _errs499 === errors;
                                                        valid89 = valid89 || _valid22, _valid22 && props7 !== !0 && (props7 = !0);
                                                        let _errs506 = errors;
                                                        if (errors === _errs506)
                                                          if (data161 && typeof data161 == "object" && !Array.isArray(data161)) {
                                                            let missing32;
                                                            if (data161.turns === void 0 && (missing32 = "turns")) {
                                                              let err322 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/3/required", keyword: "required", params: { missingProperty: missing32 } };
                                                              vErrors === null ? vErrors = [err322] : vErrors.push(err322), errors++;
                                                            } else {
                                                              let _errs508 = errors;
                                                              for (let key49 in data161)
                                                                if (key49 !== "turns") {
                                                                  let err323 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key49 } };
                                                                  vErrors === null ? vErrors = [err323] : vErrors.push(err323), errors++;
                                                                  break;
                                                                }
                                                              if (_errs508 === errors && data161.turns !== void 0) {
                                                                let data167 = data161.turns, _errs509 = errors;
                                                                if (!(typeof data167 == "number" && !(data167 % 1) && !isNaN(data167) && isFinite(data167))) {
                                                                  let err324 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/turns", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/3/properties/turns/type", keyword: "type", params: { type: "integer" } };
                                                                  vErrors === null ? vErrors = [err324] : vErrors.push(err324), errors++;
                                                                }
                                                                if (errors === _errs509 && typeof data167 == "number" && isFinite(data167)) {
                                                                  if (data167 > 1e6 || isNaN(data167)) {
                                                                    let err325 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/turns", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/3/properties/turns/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                                    vErrors === null ? vErrors = [err325] : vErrors.push(err325), errors++;
                                                                  } else if (data167 < 1 || isNaN(data167)) {
                                                                    let err326 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait/turns", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/3/properties/turns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                    vErrors === null ? vErrors = [err326] : vErrors.push(err326), errors++;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            let err327 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err327] : vErrors.push(err327), errors++;
                                                          }
                                                        var _valid22 = _errs506 === errors;
                                                        if (valid89 = valid89 || _valid22, _valid22 && props7 !== !0 && (props7 = !0), valid89)
                                                          errors = _errs487, vErrors !== null && (_errs487 ? vErrors.length = _errs487 : vErrors = null);
                                                        else {
                                                          let err328 = { instancePath: instancePath + "/control/steps/" + i10 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/wait/anyOf", keyword: "anyOf", params: {} };
                                                          vErrors === null ? vErrors = [err328] : vErrors.push(err328), errors++;
                                                        }
                                                        var valid88 = _errs486 === errors;
                                                      } else
                                                        var valid88 = !0;
                                                      if (valid88)
                                                        if (data102.why !== void 0) {
                                                          let _errs511 = errors;
                                                          if (typeof data102.why != "string") {
                                                            let err329 = { instancePath: instancePath + "/control/steps/" + i10 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/7/properties/why/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err329] : vErrors.push(err329), errors++;
                                                          }
                                                          var valid88 = _errs511 === errors;
                                                        } else
                                                          var valid88 = !0;
                                                    }
                                                  }
                                                } else {
                                                  let err330 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/7/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err330] : vErrors.push(err330), errors++;
                                                }
                                              var _valid12 = _errs483 === errors;
                                              if (valid53 = valid53 || _valid12, _valid12 && props6 !== !0 && (props6 = !0), valid53)
                                                errors = _errs300, vErrors !== null && (_errs300 ? vErrors.length = _errs300 : vErrors = null);
                                              else {
                                                let err331 = { instancePath: instancePath + "/control/steps/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf", keyword: "anyOf", params: {} };
                                                return vErrors === null ? vErrors = [err331] : vErrors.push(err331), errors++, validate20.errors = vErrors, !1;
                                              }
                                              var valid52 = _errs299 === errors;
                                              if (!valid52)
                                                break;
                                            }
                                          } else
                                            return validate20.errors = [{ instancePath: instancePath + "/control/steps", schemaPath: "#/properties/control/properties/steps/type", keyword: "type", params: { type: "array" } }], !1;
                                        var valid51 = _errs297 === errors;
                                      } else
                                        var valid51 = !0;
                                      if (valid51)
                                        if (data99.expect !== void 0) {
                                          let data169 = data99.expect, _errs513 = errors;
                                          if (errors === _errs513)
                                            if (Array.isArray(data169)) {
                                              if (data169.length < 1)
                                                return validate20.errors = [{ instancePath: instancePath + "/control/expect", schemaPath: "#/properties/control/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                                              {
                                                var valid93 = !0;
                                                let len19 = data169.length;
                                                for (let i19 = 0; i19 < len19; i19++) {
                                                  let data170 = data169[i19], _errs515 = errors, _errs516 = errors, valid94 = !1, _errs517 = errors;
                                                  if (errors === _errs517)
                                                    if (data170 && typeof data170 == "object" && !Array.isArray(data170)) {
                                                      let missing33;
                                                      if (data170.console === void 0 && (missing33 = "console") || data170.contains === void 0 && (missing33 = "contains")) {
                                                        let err332 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing33 } };
                                                        vErrors === null ? vErrors = [err332] : vErrors.push(err332), errors++;
                                                      } else {
                                                        let _errs519 = errors;
                                                        for (let key50 in data170)
                                                          if (!(key50 === "console" || key50 === "contains")) {
                                                            let err333 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key50 } };
                                                            vErrors === null ? vErrors = [err333] : vErrors.push(err333), errors++;
                                                            break;
                                                          }
                                                        if (_errs519 === errors) {
                                                          if (data170.console !== void 0) {
                                                            let data171 = data170.console, _errs520 = errors;
                                                            if (errors === _errs520)
                                                              if (typeof data171 == "string") {
                                                                if (!pattern4.test(data171)) {
                                                                  let err334 = { instancePath: instancePath + "/control/expect/" + i19 + "/console", schemaPath: "#/properties/control/properties/expect/items/anyOf/0/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                  vErrors === null ? vErrors = [err334] : vErrors.push(err334), errors++;
                                                                }
                                                              } else {
                                                                let err335 = { instancePath: instancePath + "/control/expect/" + i19 + "/console", schemaPath: "#/properties/control/properties/expect/items/anyOf/0/properties/console/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err335] : vErrors.push(err335), errors++;
                                                              }
                                                            var valid95 = _errs520 === errors;
                                                          } else
                                                            var valid95 = !0;
                                                          if (valid95)
                                                            if (data170.contains !== void 0) {
                                                              let _errs522 = errors;
                                                              if (typeof data170.contains != "string") {
                                                                let err336 = { instancePath: instancePath + "/control/expect/" + i19 + "/contains", schemaPath: "#/properties/control/properties/expect/items/anyOf/0/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err336] : vErrors.push(err336), errors++;
                                                              }
                                                              var valid95 = _errs522 === errors;
                                                            } else
                                                              var valid95 = !0;
                                                        }
                                                      }
                                                    } else {
                                                      let err337 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err337] : vErrors.push(err337), errors++;
                                                    }
                                                  var _valid23 = _errs517 === errors;
                                                  if (valid94 = valid94 || _valid23, _valid23)
                                                    var props8 = !0;
                                                  let _errs524 = errors;
                                                  if (errors === _errs524)
                                                    if (data170 && typeof data170 == "object" && !Array.isArray(data170)) {
                                                      let missing34;
                                                      if (data170.policy === void 0 && (missing34 = "policy") || data170.version === void 0 && (missing34 = "version") || data170.epoch === void 0 && (missing34 = "epoch")) {
                                                        let err338 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing34 } };
                                                        vErrors === null ? vErrors = [err338] : vErrors.push(err338), errors++;
                                                      } else {
                                                        let _errs526 = errors;
                                                        for (let key51 in data170)
                                                          if (!(key51 === "policy" || key51 === "version" || key51 === "epoch")) {
                                                            let err339 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key51 } };
                                                            vErrors === null ? vErrors = [err339] : vErrors.push(err339), errors++;
                                                            break;
                                                          }
                                                        if (_errs526 === errors) {
                                                          if (data170.policy !== void 0) {
                                                            let _errs527 = errors;
                                                            if (typeof data170.policy != "string") {
                                                              let err340 = { instancePath: instancePath + "/control/expect/" + i19 + "/policy", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/policy/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err340] : vErrors.push(err340), errors++;
                                                            }
                                                            var valid96 = _errs527 === errors;
                                                          } else
                                                            var valid96 = !0;
                                                          if (valid96) {
                                                            if (data170.version !== void 0) {
                                                              let _errs529 = errors;
                                                              if (typeof data170.version != "string") {
                                                                let err341 = { instancePath: instancePath + "/control/expect/" + i19 + "/version", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/version/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err341] : vErrors.push(err341), errors++;
                                                              }
                                                              var valid96 = _errs529 === errors;
                                                            } else
                                                              var valid96 = !0;
                                                            if (valid96)
                                                              if (data170.epoch !== void 0) {
                                                                let data175 = data170.epoch, _errs531 = errors;
                                                                if (!(typeof data175 == "number" && !(data175 % 1) && !isNaN(data175) && isFinite(data175))) {
                                                                  let err342 = { instancePath: instancePath + "/control/expect/" + i19 + "/epoch", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/epoch/type", keyword: "type", params: { type: "integer" } };
                                                                  vErrors === null ? vErrors = [err342] : vErrors.push(err342), errors++;
                                                                }
                                                                if (errors === _errs531 && typeof data175 == "number" && isFinite(data175) && (data175 < 1 || isNaN(data175))) {
                                                                  let err343 = { instancePath: instancePath + "/control/expect/" + i19 + "/epoch", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                  vErrors === null ? vErrors = [err343] : vErrors.push(err343), errors++;
                                                                }
                                                                var valid96 = _errs531 === errors;
                                                              } else
                                                                var valid96 = !0;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      let err344 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err344] : vErrors.push(err344), errors++;
                                                    }
                                                  var _valid23 = _errs524 === errors;
                                                  valid94 = valid94 || _valid23, _valid23 && props8 !== !0 && (props8 = !0);
                                                  let _errs533 = errors;
                                                  if (errors === _errs533)
                                                    if (data170 && typeof data170 == "object" && !Array.isArray(data170)) {
                                                      let missing35;
                                                      if (data170.domain === void 0 && (missing35 = "domain") || data170.state === void 0 && (missing35 = "state")) {
                                                        let err345 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing35 } };
                                                        vErrors === null ? vErrors = [err345] : vErrors.push(err345), errors++;
                                                      } else {
                                                        let _errs535 = errors;
                                                        for (let key52 in data170)
                                                          if (!(key52 === "domain" || key52 === "state" || key52 === "reason")) {
                                                            let err346 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key52 } };
                                                            vErrors === null ? vErrors = [err346] : vErrors.push(err346), errors++;
                                                            break;
                                                          }
                                                        if (_errs535 === errors) {
                                                          if (data170.domain !== void 0) {
                                                            let data176 = data170.domain, _errs536 = errors;
                                                            if (errors === _errs536)
                                                              if (typeof data176 == "string") {
                                                                if (!pattern4.test(data176)) {
                                                                  let err347 = { instancePath: instancePath + "/control/expect/" + i19 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                  vErrors === null ? vErrors = [err347] : vErrors.push(err347), errors++;
                                                                }
                                                              } else {
                                                                let err348 = { instancePath: instancePath + "/control/expect/" + i19 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err348] : vErrors.push(err348), errors++;
                                                              }
                                                            var valid97 = _errs536 === errors;
                                                          } else
                                                            var valid97 = !0;
                                                          if (valid97) {
                                                            if (data170.state !== void 0) {
                                                              let data177 = data170.state, _errs538 = errors;
                                                              if (!(data177 === "live" || data177 === "shutdown" || data177 === "gone")) {
                                                                let err349 = { instancePath: instancePath + "/control/expect/" + i19 + "/state", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.control.properties.expect.items.anyOf[2].properties.state.enum } };
                                                                vErrors === null ? vErrors = [err349] : vErrors.push(err349), errors++;
                                                              }
                                                              var valid97 = _errs538 === errors;
                                                            } else
                                                              var valid97 = !0;
                                                            if (valid97)
                                                              if (data170.reason !== void 0) {
                                                                let _errs539 = errors;
                                                                if (typeof data170.reason != "string") {
                                                                  let err350 = { instancePath: instancePath + "/control/expect/" + i19 + "/reason", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/reason/type", keyword: "type", params: { type: "string" } };
                                                                  vErrors === null ? vErrors = [err350] : vErrors.push(err350), errors++;
                                                                }
                                                                var valid97 = _errs539 === errors;
                                                              } else
                                                                var valid97 = !0;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      let err351 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err351] : vErrors.push(err351), errors++;
                                                    }
                                                  var _valid23 = _errs533 === errors;
                                                  valid94 = valid94 || _valid23, _valid23 && props8 !== !0 && (props8 = !0);
                                                  let _errs541 = errors;
                                                  if (errors === _errs541)
                                                    if (data170 && typeof data170 == "object" && !Array.isArray(data170)) {
                                                      let missing36;
                                                      if (data170.domain === void 0 && (missing36 = "domain") || data170.call === void 0 && (missing36 = "call") || data170.result === void 0 && (missing36 = "result")) {
                                                        let err352 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing36 } };
                                                        vErrors === null ? vErrors = [err352] : vErrors.push(err352), errors++;
                                                      } else {
                                                        let _errs543 = errors;
                                                        for (let key53 in data170)
                                                          if (!(key53 === "domain" || key53 === "call" || key53 === "result" || key53 === "rule" || key53 === "times" || key53 === "only")) {
                                                            let err353 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key53 } };
                                                            vErrors === null ? vErrors = [err353] : vErrors.push(err353), errors++;
                                                            break;
                                                          }
                                                        if (_errs543 === errors) {
                                                          if (data170.domain !== void 0) {
                                                            let data179 = data170.domain, _errs544 = errors;
                                                            if (errors === _errs544)
                                                              if (typeof data179 == "string") {
                                                                if (!pattern4.test(data179)) {
                                                                  let err354 = { instancePath: instancePath + "/control/expect/" + i19 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                  vErrors === null ? vErrors = [err354] : vErrors.push(err354), errors++;
                                                                }
                                                              } else {
                                                                let err355 = { instancePath: instancePath + "/control/expect/" + i19 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err355] : vErrors.push(err355), errors++;
                                                              }
                                                            var valid98 = _errs544 === errors;
                                                          } else
                                                            var valid98 = !0;
                                                          if (valid98) {
                                                            if (data170.call !== void 0) {
                                                              let _errs546 = errors;
                                                              if (typeof data170.call != "string") {
                                                                let err356 = { instancePath: instancePath + "/control/expect/" + i19 + "/call", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/call/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err356] : vErrors.push(err356), errors++;
                                                              }
                                                              var valid98 = _errs546 === errors;
                                                            } else
                                                              var valid98 = !0;
                                                            if (valid98) {
                                                              if (data170.result !== void 0) {
                                                                let _errs548 = errors;
                                                                if (typeof data170.result != "string") {
                                                                  let err357 = { instancePath: instancePath + "/control/expect/" + i19 + "/result", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                  vErrors === null ? vErrors = [err357] : vErrors.push(err357), errors++;
                                                                }
                                                                var valid98 = _errs548 === errors;
                                                              } else
                                                                var valid98 = !0;
                                                              if (valid98) {
                                                                if (data170.rule !== void 0) {
                                                                  let _errs550 = errors;
                                                                  if (typeof data170.rule != "string") {
                                                                    let err358 = { instancePath: instancePath + "/control/expect/" + i19 + "/rule", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err358] : vErrors.push(err358), errors++;
                                                                  }
                                                                  var valid98 = _errs550 === errors;
                                                                } else
                                                                  var valid98 = !0;
                                                                if (valid98) {
                                                                  if (data170.times !== void 0) {
                                                                    let data183 = data170.times, _errs552 = errors;
                                                                    if (!(typeof data183 == "number" && !(data183 % 1) && !isNaN(data183) && isFinite(data183))) {
                                                                      let err359 = { instancePath: instancePath + "/control/expect/" + i19 + "/times", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/times/type", keyword: "type", params: { type: "integer" } };
                                                                      vErrors === null ? vErrors = [err359] : vErrors.push(err359), errors++;
                                                                    }
                                                                    if (errors === _errs552 && typeof data183 == "number" && isFinite(data183) && (data183 < 0 || isNaN(data183))) {
                                                                      let err360 = { instancePath: instancePath + "/control/expect/" + i19 + "/times", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                                      vErrors === null ? vErrors = [err360] : vErrors.push(err360), errors++;
                                                                    }
                                                                    var valid98 = _errs552 === errors;
                                                                  } else
                                                                    var valid98 = !0;
                                                                  if (valid98)
                                                                    if (data170.only !== void 0) {
                                                                      let _errs554 = errors;
                                                                      if (typeof data170.only != "boolean") {
                                                                        let err361 = { instancePath: instancePath + "/control/expect/" + i19 + "/only", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/only/type", keyword: "type", params: { type: "boolean" } };
                                                                        vErrors === null ? vErrors = [err361] : vErrors.push(err361), errors++;
                                                                      }
                                                                      var valid98 = _errs554 === errors;
                                                                    } else
                                                                      var valid98 = !0;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      let err362 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err362] : vErrors.push(err362), errors++;
                                                    }
                                                  var _valid23 = _errs541 === errors;
                                                  if (valid94 = valid94 || _valid23, _valid23 && props8 !== !0 && (props8 = !0), valid94)
                                                    errors = _errs516, vErrors !== null && (_errs516 ? vErrors.length = _errs516 : vErrors = null);
                                                  else {
                                                    let err363 = { instancePath: instancePath + "/control/expect/" + i19, schemaPath: "#/properties/control/properties/expect/items/anyOf", keyword: "anyOf", params: {} };
                                                    return vErrors === null ? vErrors = [err363] : vErrors.push(err363), errors++, validate20.errors = vErrors, !1;
                                                  }
                                                  var valid93 = _errs515 === errors;
                                                  if (!valid93)
                                                    break;
                                                }
                                              }
                                            } else
                                              return validate20.errors = [{ instancePath: instancePath + "/control/expect", schemaPath: "#/properties/control/properties/expect/type", keyword: "type", params: { type: "array" } }], !1;
                                          var valid51 = _errs513 === errors;
                                        } else
                                          var valid51 = !0;
                                    }
                                  }
                                }
                              } else
                                return validate20.errors = [{ instancePath: instancePath + "/control", schemaPath: "#/properties/control/type", keyword: "type", params: { type: "object" } }], !1;
                            var valid0 = _errs292 === errors;
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
  stdin_default as default,
  validate
};
