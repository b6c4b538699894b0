// Generated from tools/scenario/format.ts by tools/generate_schema.ts. Do not edit.
// <stdin>
var stdin_default = validate20, schema31 = { type: "object", required: ["bulkhead-scenario", "name", "guests", "steps", "expect"], properties: { "bulkhead-scenario": { type: "number", const: 1 }, name: { type: "string" }, about: { type: "string" }, policy: { type: "string" }, machine: { type: "object", properties: { domains: { type: "integer", minimum: 1, maximum: 4096 }, frames: { type: "integer", minimum: 1, maximum: 4194304 }, guestFrames: { type: "integer", minimum: 17, maximum: 65536 }, ports: { type: "integer", minimum: 1, maximum: 4096 }, grants: { type: "integer", minimum: 1, maximum: 512 }, maps: { type: "integer", minimum: 1, maximum: 1024 }, types: { type: "integer", minimum: 1, maximum: 65536 } } }, guests: { type: "object", patternProperties: { "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$": { type: "object", required: ["wasm"], properties: { wasm: { type: "string" } }, additionalProperties: !1 } } }, steps: { type: "array", items: { anyOf: [{ type: "object", required: ["start"], properties: { start: { type: "array", items: { type: "object", required: ["name", "label", "guest"], properties: { name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, label: { type: "string" }, guest: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, args: { type: "object", patternProperties: { "^.*$": { anyOf: [{ type: "string" }, { type: "integer" }] } } } }, additionalProperties: !1 }, minItems: 1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["pause"], properties: { pause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["unpause"], properties: { unpause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["destroy"], properties: { destroy: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["load_policy"], properties: { load_policy: { type: "string" }, mode: { anyOf: [{ type: "string", const: "reject" }, { type: "string", const: "revoke" }] }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["test_policy"], properties: { test_policy: { type: "string" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["wait"], properties: { wait: { anyOf: [{ type: "string", const: "idle" }, { type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["ended"], properties: { ended: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["turns"], properties: { turns: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }] }, why: { type: "string" } }, additionalProperties: !1 }] } }, expect: { type: "array", items: { anyOf: [{ type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["policy", "version", "epoch"], properties: { policy: { type: "string" }, version: { type: "string" }, epoch: { type: "integer", minimum: 1 } }, additionalProperties: !1 }, { type: "object", required: ["domain", "state"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, state: { enum: ["live", "shutdown", "gone"] }, reason: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["domain", "call", "result"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, call: { type: "string" }, result: { type: "string" }, rule: { type: "string" }, times: { type: "integer", minimum: 0 }, only: { type: "boolean" } }, additionalProperties: !1 }] }, minItems: 1 }, control: { type: "object", required: ["policy", "steps", "expect"], properties: { policy: { type: "string" }, steps: { type: "array", items: { anyOf: [{ type: "object", required: ["start"], properties: { start: { type: "array", items: { type: "object", required: ["name", "label", "guest"], properties: { name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, label: { type: "string" }, guest: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, args: { type: "object", patternProperties: { "^.*$": { anyOf: [{ type: "string" }, { type: "integer" }] } } } }, additionalProperties: !1 }, minItems: 1 }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["pause"], properties: { pause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["unpause"], properties: { unpause: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["destroy"], properties: { destroy: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["load_policy"], properties: { load_policy: { type: "string" }, mode: { anyOf: [{ type: "string", const: "reject" }, { type: "string", const: "revoke" }] }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["test_policy"], properties: { test_policy: { type: "string" }, expect: { type: "object", properties: { result: { type: "string" }, rule: { type: "string" }, says: { anyOf: [{ type: "string" }, { type: "array", items: { type: "string" } }] } }, additionalProperties: !1 }, why: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["wait"], properties: { wait: { anyOf: [{ type: "string", const: "idle" }, { type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["ended"], properties: { ended: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, within: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }, { type: "object", required: ["turns"], properties: { turns: { type: "integer", minimum: 1, maximum: 1e6 } }, additionalProperties: !1 }] }, why: { type: "string" } }, additionalProperties: !1 }] } }, expect: { type: "array", items: { anyOf: [{ type: "object", required: ["console", "contains"], properties: { console: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, contains: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["policy", "version", "epoch"], properties: { policy: { type: "string" }, version: { type: "string" }, epoch: { type: "integer", minimum: 1 } }, additionalProperties: !1 }, { type: "object", required: ["domain", "state"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, state: { enum: ["live", "shutdown", "gone"] }, reason: { type: "string" } }, additionalProperties: !1 }, { type: "object", required: ["domain", "call", "result"], properties: { domain: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" }, call: { type: "string" }, result: { type: "string" }, rule: { type: "string" }, times: { type: "integer", minimum: 0 }, only: { type: "boolean" } }, additionalProperties: !1 }] }, minItems: 1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, func1 = Object.prototype.hasOwnProperty, pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", "u"), pattern7 = new RegExp("^.*$", "u");
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
                                  if (data16.load_policy === void 0 && (missing7 = "load_policy")) {
                                    let err68 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/4/required", keyword: "required", params: { missingProperty: missing7 } };
                                    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                                  } else {
                                    let _errs144 = errors;
                                    for (let key13 in data16)
                                      if (!(key13 === "load_policy" || key13 === "mode" || key13 === "expect" || key13 === "why")) {
                                        let err69 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                                        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                                        break;
                                      }
                                    if (_errs144 === errors) {
                                      if (data16.load_policy !== void 0) {
                                        let _errs145 = errors;
                                        if (typeof data16.load_policy != "string") {
                                          let err70 = { instancePath: instancePath + "/steps/" + i0 + "/load_policy", schemaPath: "#/properties/steps/items/anyOf/4/properties/load_policy/type", keyword: "type", params: { type: "string" } };
                                          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                                        }
                                        var valid26 = _errs145 === errors;
                                      } else
                                        var valid26 = !0;
                                      if (valid26) {
                                        if (data16.mode !== void 0) {
                                          let data52 = data16.mode, _errs147 = errors, _errs148 = errors, valid27 = !1, _errs149 = errors;
                                          if (typeof data52 != "string") {
                                            let err71 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/4/properties/mode/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                                          }
                                          if (data52 !== "reject") {
                                            let err72 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/4/properties/mode/anyOf/0/const", keyword: "const", params: { allowedValue: "reject" } };
                                            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                                          }
                                          var _valid6 = _errs149 === errors;
                                          valid27 = valid27 || _valid6;
                                          let _errs151 = errors;
                                          if (typeof data52 != "string") {
                                            let err73 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/4/properties/mode/anyOf/1/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                                          }
                                          if (data52 !== "revoke") {
                                            let err74 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/4/properties/mode/anyOf/1/const", keyword: "const", params: { allowedValue: "revoke" } };
                                            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                                          }
                                          var _valid6 = _errs151 === errors;
                                          if (valid27 = valid27 || _valid6, valid27)
                                            errors = _errs148, vErrors !== null && (_errs148 ? vErrors.length = _errs148 : vErrors = null);
                                          else {
                                            let err75 = { instancePath: instancePath + "/steps/" + i0 + "/mode", schemaPath: "#/properties/steps/items/anyOf/4/properties/mode/anyOf", keyword: "anyOf", params: {} };
                                            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                                          }
                                          var valid26 = _errs147 === errors;
                                        } else
                                          var valid26 = !0;
                                        if (valid26) {
                                          if (data16.expect !== void 0) {
                                            let data53 = data16.expect, _errs153 = errors;
                                            if (errors === _errs153)
                                              if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                                                let _errs155 = errors;
                                                for (let key14 in data53)
                                                  if (!(key14 === "result" || key14 === "rule" || key14 === "says")) {
                                                    let err76 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                                                    vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                                                    break;
                                                  }
                                                if (_errs155 === errors) {
                                                  if (data53.result !== void 0) {
                                                    let _errs156 = errors;
                                                    if (typeof data53.result != "string") {
                                                      let err77 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                                                    }
                                                    var valid28 = _errs156 === errors;
                                                  } else
                                                    var valid28 = !0;
                                                  if (valid28) {
                                                    if (data53.rule !== void 0) {
                                                      let _errs158 = errors;
                                                      if (typeof data53.rule != "string") {
                                                        let err78 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                                                      }
                                                      var valid28 = _errs158 === errors;
                                                    } else
                                                      var valid28 = !0;
                                                    if (valid28)
                                                      if (data53.says !== void 0) {
                                                        let data56 = data53.says, _errs160 = errors, _errs161 = errors, valid29 = !1, _errs162 = errors;
                                                        if (typeof data56 != "string") {
                                                          let err79 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                                                        }
                                                        var _valid7 = _errs162 === errors;
                                                        valid29 = valid29 || _valid7;
                                                        let _errs164 = errors;
                                                        if (errors === _errs164)
                                                          if (Array.isArray(data56)) {
                                                            var valid30 = !0;
                                                            let len6 = data56.length;
                                                            for (let i6 = 0; i6 < len6; i6++) {
                                                              let _errs166 = errors;
                                                              if (typeof data56[i6] != "string") {
                                                                let err80 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i6, schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                                                              }
                                                              var valid30 = _errs166 === errors;
                                                              if (!valid30)
                                                                break;
                                                            }
                                                          } else {
                                                            let err81 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                                                          }
                                                        var _valid7 = _errs164 === errors;
                                                        if (valid29 = valid29 || _valid7, valid29)
                                                          errors = _errs161, vErrors !== null && (_errs161 ? vErrors.length = _errs161 : vErrors = null);
                                                        else {
                                                          let err82 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                          vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                                                        }
                                                        var valid28 = _errs160 === errors;
                                                      } else
                                                        var valid28 = !0;
                                                  }
                                                }
                                              } else {
                                                let err83 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/4/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                                              }
                                            var valid26 = _errs153 === errors;
                                          } else
                                            var valid26 = !0;
                                          if (valid26)
                                            if (data16.why !== void 0) {
                                              let _errs168 = errors;
                                              if (typeof data16.why != "string") {
                                                let err84 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/4/properties/why/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                                              }
                                              var valid26 = _errs168 === errors;
                                            } else
                                              var valid26 = !0;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  let err85 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/4/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                                }
                              var _valid0 = _errs142 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs170 = errors;
                              if (errors === _errs170)
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing8;
                                  if (data16.test_policy === void 0 && (missing8 = "test_policy")) {
                                    let err86 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/5/required", keyword: "required", params: { missingProperty: missing8 } };
                                    vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                                  } else {
                                    let _errs172 = errors;
                                    for (let key15 in data16)
                                      if (!(key15 === "test_policy" || key15 === "expect" || key15 === "why")) {
                                        let err87 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                                        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                                        break;
                                      }
                                    if (_errs172 === errors) {
                                      if (data16.test_policy !== void 0) {
                                        let _errs173 = errors;
                                        if (typeof data16.test_policy != "string") {
                                          let err88 = { instancePath: instancePath + "/steps/" + i0 + "/test_policy", schemaPath: "#/properties/steps/items/anyOf/5/properties/test_policy/type", keyword: "type", params: { type: "string" } };
                                          vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                                        }
                                        var valid31 = _errs173 === errors;
                                      } else
                                        var valid31 = !0;
                                      if (valid31) {
                                        if (data16.expect !== void 0) {
                                          let data60 = data16.expect, _errs175 = errors;
                                          if (errors === _errs175)
                                            if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                              let _errs177 = errors;
                                              for (let key16 in data60)
                                                if (!(key16 === "result" || key16 === "rule" || key16 === "says")) {
                                                  let err89 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                                                  vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                                                  break;
                                                }
                                              if (_errs177 === errors) {
                                                if (data60.result !== void 0) {
                                                  let _errs178 = errors;
                                                  if (typeof data60.result != "string") {
                                                    let err90 = { instancePath: instancePath + "/steps/" + i0 + "/expect/result", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                                                  }
                                                  var valid32 = _errs178 === errors;
                                                } else
                                                  var valid32 = !0;
                                                if (valid32) {
                                                  if (data60.rule !== void 0) {
                                                    let _errs180 = errors;
                                                    if (typeof data60.rule != "string") {
                                                      let err91 = { instancePath: instancePath + "/steps/" + i0 + "/expect/rule", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                                                    }
                                                    var valid32 = _errs180 === errors;
                                                  } else
                                                    var valid32 = !0;
                                                  if (valid32)
                                                    if (data60.says !== void 0) {
                                                      let data63 = data60.says, _errs182 = errors, _errs183 = errors, valid33 = !1, _errs184 = errors;
                                                      if (typeof data63 != "string") {
                                                        let err92 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                                                      }
                                                      var _valid8 = _errs184 === errors;
                                                      valid33 = valid33 || _valid8;
                                                      let _errs186 = errors;
                                                      if (errors === _errs186)
                                                        if (Array.isArray(data63)) {
                                                          var valid34 = !0;
                                                          let len7 = data63.length;
                                                          for (let i7 = 0; i7 < len7; i7++) {
                                                            let _errs188 = errors;
                                                            if (typeof data63[i7] != "string") {
                                                              let err93 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says/" + i7, schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                                                            }
                                                            var valid34 = _errs188 === errors;
                                                            if (!valid34)
                                                              break;
                                                          }
                                                        } else {
                                                          let err94 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                          vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                                                        }
                                                      var _valid8 = _errs186 === errors;
                                                      if (valid33 = valid33 || _valid8, valid33)
                                                        errors = _errs183, vErrors !== null && (_errs183 ? vErrors.length = _errs183 : vErrors = null);
                                                      else {
                                                        let err95 = { instancePath: instancePath + "/steps/" + i0 + "/expect/says", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                                                      }
                                                      var valid32 = _errs182 === errors;
                                                    } else
                                                      var valid32 = !0;
                                                }
                                              }
                                            } else {
                                              let err96 = { instancePath: instancePath + "/steps/" + i0 + "/expect", schemaPath: "#/properties/steps/items/anyOf/5/properties/expect/type", keyword: "type", params: { type: "object" } };
                                              vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                                            }
                                          var valid31 = _errs175 === errors;
                                        } else
                                          var valid31 = !0;
                                        if (valid31)
                                          if (data16.why !== void 0) {
                                            let _errs190 = errors;
                                            if (typeof data16.why != "string") {
                                              let err97 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/5/properties/why/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                                            }
                                            var valid31 = _errs190 === errors;
                                          } else
                                            var valid31 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err98 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/5/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                                }
                              var _valid0 = _errs170 === errors;
                              valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0);
                              let _errs192 = errors;
                              if (errors === _errs192)
                                if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                  let missing9;
                                  if (data16.wait === void 0 && (missing9 = "wait")) {
                                    let err99 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/6/required", keyword: "required", params: { missingProperty: missing9 } };
                                    vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                                  } else {
                                    let _errs194 = errors;
                                    for (let key17 in data16)
                                      if (!(key17 === "wait" || key17 === "why")) {
                                        let err100 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                                        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                                        break;
                                      }
                                    if (_errs194 === errors) {
                                      if (data16.wait !== void 0) {
                                        let data66 = data16.wait, _errs195 = errors, _errs196 = errors, valid36 = !1, _errs197 = errors;
                                        if (typeof data66 != "string") {
                                          let err101 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                          vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                                        }
                                        if (data66 !== "idle") {
                                          let err102 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/0/const", keyword: "const", params: { allowedValue: "idle" } };
                                          vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                                        }
                                        var _valid9 = _errs197 === errors;
                                        valid36 = valid36 || _valid9;
                                        let _errs199 = errors;
                                        if (errors === _errs199)
                                          if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                                            let missing10;
                                            if (data66.console === void 0 && (missing10 = "console") || data66.contains === void 0 && (missing10 = "contains")) {
                                              let err103 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/required", keyword: "required", params: { missingProperty: missing10 } };
                                              vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                                            } else {
                                              let _errs201 = errors;
                                              for (let key18 in data66)
                                                if (!(key18 === "console" || key18 === "contains" || key18 === "within")) {
                                                  let err104 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                                                  vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                                                  break;
                                                }
                                              if (_errs201 === errors) {
                                                if (data66.console !== void 0) {
                                                  let data67 = data66.console, _errs202 = errors;
                                                  if (errors === _errs202)
                                                    if (typeof data67 == "string") {
                                                      if (!pattern4.test(data67)) {
                                                        let err105 = { instancePath: instancePath + "/steps/" + i0 + "/wait/console", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                        vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                                                      }
                                                    } else {
                                                      let err106 = { instancePath: instancePath + "/steps/" + i0 + "/wait/console", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/console/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                                                    }
                                                  var valid37 = _errs202 === errors;
                                                } else
                                                  var valid37 = !0;
                                                if (valid37) {
                                                  if (data66.contains !== void 0) {
                                                    let _errs204 = errors;
                                                    if (typeof data66.contains != "string") {
                                                      let err107 = { instancePath: instancePath + "/steps/" + i0 + "/wait/contains", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                                                    }
                                                    var valid37 = _errs204 === errors;
                                                  } else
                                                    var valid37 = !0;
                                                  if (valid37)
                                                    if (data66.within !== void 0) {
                                                      let data69 = data66.within, _errs206 = errors;
                                                      if (!(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69) && isFinite(data69))) {
                                                        let err108 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                        vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                                                      }
                                                      if (errors === _errs206 && typeof data69 == "number" && isFinite(data69)) {
                                                        if (data69 > 1e6 || isNaN(data69)) {
                                                          let err109 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                          vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                                                        } else if (data69 < 1 || isNaN(data69)) {
                                                          let err110 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                          vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                                                        }
                                                      }
                                                      var valid37 = _errs206 === errors;
                                                    } else
                                                      var valid37 = !0;
                                                }
                                              }
                                            }
                                          } else {
                                            let err111 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                                          }
                                        var _valid9 = _errs199 === errors;
                                        if (valid36 = valid36 || _valid9, _valid9)
                                          var props3 = !0;
                                        let _errs208 = errors;
                                        if (errors === _errs208)
                                          if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                                            let missing11;
                                            if (data66.ended === void 0 && (missing11 = "ended")) {
                                              let err112 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/2/required", keyword: "required", params: { missingProperty: missing11 } };
                                              vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                                            } else {
                                              let _errs210 = errors;
                                              for (let key19 in data66)
                                                if (!(key19 === "ended" || key19 === "within")) {
                                                  let err113 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                                                  vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                                                  break;
                                                }
                                              if (_errs210 === errors) {
                                                if (data66.ended !== void 0) {
                                                  let data70 = data66.ended, _errs211 = errors;
                                                  if (errors === _errs211)
                                                    if (typeof data70 == "string") {
                                                      if (!pattern4.test(data70)) {
                                                        let err114 = { instancePath: instancePath + "/steps/" + i0 + "/wait/ended", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/ended/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                        vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                                                      }
                                                    } else {
                                                      let err115 = { instancePath: instancePath + "/steps/" + i0 + "/wait/ended", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/ended/type", keyword: "type", params: { type: "string" } };
                                                      vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                                                    }
                                                  var valid38 = _errs211 === errors;
                                                } else
                                                  var valid38 = !0;
                                                if (valid38)
                                                  if (data66.within !== void 0) {
                                                    let data71 = data66.within, _errs213 = errors;
                                                    if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
                                                      let err116 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                      vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                                                    }
                                                    if (errors === _errs213 && typeof data71 == "number" && isFinite(data71)) {
                                                      if (data71 > 1e6 || isNaN(data71)) {
                                                        let err117 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                        vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                                                      } else if (data71 < 1 || isNaN(data71)) {
                                                        let err118 = { instancePath: instancePath + "/steps/" + i0 + "/wait/within", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                        vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                                                      }
                                                    }
                                                    var valid38 = _errs213 === errors;
                                                  } else
                                                    var valid38 = !0;
                                              }
                                            }
                                          } else {
                                            let err119 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                                          }
                                        var _valid9 = _errs208 === errors;
                                        valid36 = valid36 || _valid9, _valid9 && props3 !== !0 && (props3 = !0);
                                        let _errs215 = errors;
                                        if (errors === _errs215)
                                          if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                                            let missing12;
                                            if (data66.turns === void 0 && (missing12 = "turns")) {
                                              let err120 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/3/required", keyword: "required", params: { missingProperty: missing12 } };
                                              vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                                            } else {
                                              let _errs217 = errors;
                                              for (let key20 in data66)
                                                if (key20 !== "turns") {
                                                  let err121 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                                                  vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                                                  break;
                                                }
                                              if (_errs217 === errors && data66.turns !== void 0) {
                                                let data72 = data66.turns, _errs218 = errors;
                                                if (!(typeof data72 == "number" && !(data72 % 1) && !isNaN(data72) && isFinite(data72))) {
                                                  let err122 = { instancePath: instancePath + "/steps/" + i0 + "/wait/turns", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/3/properties/turns/type", keyword: "type", params: { type: "integer" } };
                                                  vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                                                }
                                                if (errors === _errs218 && typeof data72 == "number" && isFinite(data72)) {
                                                  if (data72 > 1e6 || isNaN(data72)) {
                                                    let err123 = { instancePath: instancePath + "/steps/" + i0 + "/wait/turns", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/3/properties/turns/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                    vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                                                  } else if (data72 < 1 || isNaN(data72)) {
                                                    let err124 = { instancePath: instancePath + "/steps/" + i0 + "/wait/turns", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/3/properties/turns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                    vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            let err125 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                            vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                                          }
                                        var _valid9 = _errs215 === errors;
                                        if (valid36 = valid36 || _valid9, _valid9 && props3 !== !0 && (props3 = !0), valid36)
                                          errors = _errs196, vErrors !== null && (_errs196 ? vErrors.length = _errs196 : vErrors = null);
                                        else {
                                          let err126 = { instancePath: instancePath + "/steps/" + i0 + "/wait", schemaPath: "#/properties/steps/items/anyOf/6/properties/wait/anyOf", keyword: "anyOf", params: {} };
                                          vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                                        }
                                        var valid35 = _errs195 === errors;
                                      } else
                                        var valid35 = !0;
                                      if (valid35)
                                        if (data16.why !== void 0) {
                                          let _errs220 = errors;
                                          if (typeof data16.why != "string") {
                                            let err127 = { instancePath: instancePath + "/steps/" + i0 + "/why", schemaPath: "#/properties/steps/items/anyOf/6/properties/why/type", keyword: "type", params: { type: "string" } };
                                            vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                                          }
                                          var valid35 = _errs220 === errors;
                                        } else
                                          var valid35 = !0;
                                    }
                                  }
                                } else {
                                  let err128 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf/6/type", keyword: "type", params: { type: "object" } };
                                  vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                                }
                              var _valid0 = _errs192 === errors;
                              if (valid5 = valid5 || _valid0, _valid0 && props2 !== !0 && (props2 = !0), valid5)
                                errors = _errs36, vErrors !== null && (_errs36 ? vErrors.length = _errs36 : vErrors = null);
                              else {
                                let err129 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/anyOf", keyword: "anyOf", params: {} };
                                return vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++, validate20.errors = vErrors, !1;
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
                          let data74 = data.expect, _errs222 = errors;
                          if (errors === _errs222)
                            if (Array.isArray(data74)) {
                              if (data74.length < 1)
                                return validate20.errors = [{ instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                              {
                                var valid40 = !0;
                                let len8 = data74.length;
                                for (let i8 = 0; i8 < len8; i8++) {
                                  let data75 = data74[i8], _errs224 = errors, _errs225 = errors, valid41 = !1, _errs226 = errors;
                                  if (errors === _errs226)
                                    if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                                      let missing13;
                                      if (data75.console === void 0 && (missing13 = "console") || data75.contains === void 0 && (missing13 = "contains")) {
                                        let err130 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing13 } };
                                        vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                                      } else {
                                        let _errs228 = errors;
                                        for (let key21 in data75)
                                          if (!(key21 === "console" || key21 === "contains")) {
                                            let err131 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                                            vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                                            break;
                                          }
                                        if (_errs228 === errors) {
                                          if (data75.console !== void 0) {
                                            let data76 = data75.console, _errs229 = errors;
                                            if (errors === _errs229)
                                              if (typeof data76 == "string") {
                                                if (!pattern4.test(data76)) {
                                                  let err132 = { instancePath: instancePath + "/expect/" + i8 + "/console", schemaPath: "#/properties/expect/items/anyOf/0/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                  vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                                                }
                                              } else {
                                                let err133 = { instancePath: instancePath + "/expect/" + i8 + "/console", schemaPath: "#/properties/expect/items/anyOf/0/properties/console/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                                              }
                                            var valid42 = _errs229 === errors;
                                          } else
                                            var valid42 = !0;
                                          if (valid42)
                                            if (data75.contains !== void 0) {
                                              let _errs231 = errors;
                                              if (typeof data75.contains != "string") {
                                                let err134 = { instancePath: instancePath + "/expect/" + i8 + "/contains", schemaPath: "#/properties/expect/items/anyOf/0/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                                              }
                                              var valid42 = _errs231 === errors;
                                            } else
                                              var valid42 = !0;
                                        }
                                      }
                                    } else {
                                      let err135 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                                    }
                                  var _valid10 = _errs226 === errors;
                                  if (valid41 = valid41 || _valid10, _valid10)
                                    var props4 = !0;
                                  let _errs233 = errors;
                                  if (errors === _errs233)
                                    if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                                      let missing14;
                                      if (data75.policy === void 0 && (missing14 = "policy") || data75.version === void 0 && (missing14 = "version") || data75.epoch === void 0 && (missing14 = "epoch")) {
                                        let err136 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing14 } };
                                        vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                                      } else {
                                        let _errs235 = errors;
                                        for (let key22 in data75)
                                          if (!(key22 === "policy" || key22 === "version" || key22 === "epoch")) {
                                            let err137 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                                            vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                                            break;
                                          }
                                        if (_errs235 === errors) {
                                          if (data75.policy !== void 0) {
                                            let _errs236 = errors;
                                            if (typeof data75.policy != "string") {
                                              let err138 = { instancePath: instancePath + "/expect/" + i8 + "/policy", schemaPath: "#/properties/expect/items/anyOf/1/properties/policy/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                                            }
                                            var valid43 = _errs236 === errors;
                                          } else
                                            var valid43 = !0;
                                          if (valid43) {
                                            if (data75.version !== void 0) {
                                              let _errs238 = errors;
                                              if (typeof data75.version != "string") {
                                                let err139 = { instancePath: instancePath + "/expect/" + i8 + "/version", schemaPath: "#/properties/expect/items/anyOf/1/properties/version/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                                              }
                                              var valid43 = _errs238 === errors;
                                            } else
                                              var valid43 = !0;
                                            if (valid43)
                                              if (data75.epoch !== void 0) {
                                                let data80 = data75.epoch, _errs240 = errors;
                                                if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80))) {
                                                  let err140 = { instancePath: instancePath + "/expect/" + i8 + "/epoch", schemaPath: "#/properties/expect/items/anyOf/1/properties/epoch/type", keyword: "type", params: { type: "integer" } };
                                                  vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                                                }
                                                if (errors === _errs240 && typeof data80 == "number" && isFinite(data80) && (data80 < 1 || isNaN(data80))) {
                                                  let err141 = { instancePath: instancePath + "/expect/" + i8 + "/epoch", schemaPath: "#/properties/expect/items/anyOf/1/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                  vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                                                }
                                                var valid43 = _errs240 === errors;
                                              } else
                                                var valid43 = !0;
                                          }
                                        }
                                      }
                                    } else {
                                      let err142 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                                    }
                                  var _valid10 = _errs233 === errors;
                                  valid41 = valid41 || _valid10, _valid10 && props4 !== !0 && (props4 = !0);
                                  let _errs242 = errors;
                                  if (errors === _errs242)
                                    if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                                      let missing15;
                                      if (data75.domain === void 0 && (missing15 = "domain") || data75.state === void 0 && (missing15 = "state")) {
                                        let err143 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing15 } };
                                        vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                                      } else {
                                        let _errs244 = errors;
                                        for (let key23 in data75)
                                          if (!(key23 === "domain" || key23 === "state" || key23 === "reason")) {
                                            let err144 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                                            vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                                            break;
                                          }
                                        if (_errs244 === errors) {
                                          if (data75.domain !== void 0) {
                                            let data81 = data75.domain, _errs245 = errors;
                                            if (errors === _errs245)
                                              if (typeof data81 == "string") {
                                                if (!pattern4.test(data81)) {
                                                  let err145 = { instancePath: instancePath + "/expect/" + i8 + "/domain", schemaPath: "#/properties/expect/items/anyOf/2/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                  vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                                                }
                                              } else {
                                                let err146 = { instancePath: instancePath + "/expect/" + i8 + "/domain", schemaPath: "#/properties/expect/items/anyOf/2/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
                                              }
                                            var valid44 = _errs245 === errors;
                                          } else
                                            var valid44 = !0;
                                          if (valid44) {
                                            if (data75.state !== void 0) {
                                              let data82 = data75.state, _errs247 = errors;
                                              if (!(data82 === "live" || data82 === "shutdown" || data82 === "gone")) {
                                                let err147 = { instancePath: instancePath + "/expect/" + i8 + "/state", schemaPath: "#/properties/expect/items/anyOf/2/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.expect.items.anyOf[2].properties.state.enum } };
                                                vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                                              }
                                              var valid44 = _errs247 === errors;
                                            } else
                                              var valid44 = !0;
                                            if (valid44)
                                              if (data75.reason !== void 0) {
                                                let _errs248 = errors;
                                                if (typeof data75.reason != "string") {
                                                  let err148 = { instancePath: instancePath + "/expect/" + i8 + "/reason", schemaPath: "#/properties/expect/items/anyOf/2/properties/reason/type", keyword: "type", params: { type: "string" } };
                                                  vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                                                }
                                                var valid44 = _errs248 === errors;
                                              } else
                                                var valid44 = !0;
                                          }
                                        }
                                      }
                                    } else {
                                      let err149 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                                    }
                                  var _valid10 = _errs242 === errors;
                                  valid41 = valid41 || _valid10, _valid10 && props4 !== !0 && (props4 = !0);
                                  let _errs250 = errors;
                                  if (errors === _errs250)
                                    if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                                      let missing16;
                                      if (data75.domain === void 0 && (missing16 = "domain") || data75.call === void 0 && (missing16 = "call") || data75.result === void 0 && (missing16 = "result")) {
                                        let err150 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing16 } };
                                        vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                                      } else {
                                        let _errs252 = errors;
                                        for (let key24 in data75)
                                          if (!(key24 === "domain" || key24 === "call" || key24 === "result" || key24 === "rule" || key24 === "times" || key24 === "only")) {
                                            let err151 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 } };
                                            vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                                            break;
                                          }
                                        if (_errs252 === errors) {
                                          if (data75.domain !== void 0) {
                                            let data84 = data75.domain, _errs253 = errors;
                                            if (errors === _errs253)
                                              if (typeof data84 == "string") {
                                                if (!pattern4.test(data84)) {
                                                  let err152 = { instancePath: instancePath + "/expect/" + i8 + "/domain", schemaPath: "#/properties/expect/items/anyOf/3/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                  vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                                                }
                                              } else {
                                                let err153 = { instancePath: instancePath + "/expect/" + i8 + "/domain", schemaPath: "#/properties/expect/items/anyOf/3/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                                              }
                                            var valid45 = _errs253 === errors;
                                          } else
                                            var valid45 = !0;
                                          if (valid45) {
                                            if (data75.call !== void 0) {
                                              let _errs255 = errors;
                                              if (typeof data75.call != "string") {
                                                let err154 = { instancePath: instancePath + "/expect/" + i8 + "/call", schemaPath: "#/properties/expect/items/anyOf/3/properties/call/type", keyword: "type", params: { type: "string" } };
                                                vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
                                              }
                                              var valid45 = _errs255 === errors;
                                            } else
                                              var valid45 = !0;
                                            if (valid45) {
                                              if (data75.result !== void 0) {
                                                let _errs257 = errors;
                                                if (typeof data75.result != "string") {
                                                  let err155 = { instancePath: instancePath + "/expect/" + i8 + "/result", schemaPath: "#/properties/expect/items/anyOf/3/properties/result/type", keyword: "type", params: { type: "string" } };
                                                  vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                                                }
                                                var valid45 = _errs257 === errors;
                                              } else
                                                var valid45 = !0;
                                              if (valid45) {
                                                if (data75.rule !== void 0) {
                                                  let _errs259 = errors;
                                                  if (typeof data75.rule != "string") {
                                                    let err156 = { instancePath: instancePath + "/expect/" + i8 + "/rule", schemaPath: "#/properties/expect/items/anyOf/3/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                    vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
                                                  }
                                                  var valid45 = _errs259 === errors;
                                                } else
                                                  var valid45 = !0;
                                                if (valid45) {
                                                  if (data75.times !== void 0) {
                                                    let data88 = data75.times, _errs261 = errors;
                                                    if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88) && isFinite(data88))) {
                                                      let err157 = { instancePath: instancePath + "/expect/" + i8 + "/times", schemaPath: "#/properties/expect/items/anyOf/3/properties/times/type", keyword: "type", params: { type: "integer" } };
                                                      vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                                                    }
                                                    if (errors === _errs261 && typeof data88 == "number" && isFinite(data88) && (data88 < 0 || isNaN(data88))) {
                                                      let err158 = { instancePath: instancePath + "/expect/" + i8 + "/times", schemaPath: "#/properties/expect/items/anyOf/3/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                      vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                                                    }
                                                    var valid45 = _errs261 === errors;
                                                  } else
                                                    var valid45 = !0;
                                                  if (valid45)
                                                    if (data75.only !== void 0) {
                                                      let _errs263 = errors;
                                                      if (typeof data75.only != "boolean") {
                                                        let err159 = { instancePath: instancePath + "/expect/" + i8 + "/only", schemaPath: "#/properties/expect/items/anyOf/3/properties/only/type", keyword: "type", params: { type: "boolean" } };
                                                        vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                                                      }
                                                      var valid45 = _errs263 === errors;
                                                    } else
                                                      var valid45 = !0;
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      let err160 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                      vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                                    }
                                  var _valid10 = _errs250 === errors;
                                  if (valid41 = valid41 || _valid10, _valid10 && props4 !== !0 && (props4 = !0), valid41)
                                    errors = _errs225, vErrors !== null && (_errs225 ? vErrors.length = _errs225 : vErrors = null);
                                  else {
                                    let err161 = { instancePath: instancePath + "/expect/" + i8, schemaPath: "#/properties/expect/items/anyOf", keyword: "anyOf", params: {} };
                                    return vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++, validate20.errors = vErrors, !1;
                                  }
                                  var valid40 = _errs224 === errors;
                                  if (!valid40)
                                    break;
                                }
                              }
                            } else
                              return validate20.errors = [{ instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/type", keyword: "type", params: { type: "array" } }], !1;
                          var valid0 = _errs222 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.control !== void 0) {
                            let data90 = data.control, _errs265 = errors;
                            if (errors === _errs265)
                              if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                                let missing17;
                                if (data90.policy === void 0 && (missing17 = "policy") || data90.steps === void 0 && (missing17 = "steps") || data90.expect === void 0 && (missing17 = "expect"))
                                  return validate20.errors = [{ instancePath: instancePath + "/control", schemaPath: "#/properties/control/required", keyword: "required", params: { missingProperty: missing17 } }], !1;
                                {
                                  let _errs267 = errors;
                                  for (let key25 in data90)
                                    if (!(key25 === "policy" || key25 === "steps" || key25 === "expect")) {
                                      return validate20.errors = [{ instancePath: instancePath + "/control", schemaPath: "#/properties/control/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 } }], !1;
                                      break;
                                    }
                                  if (_errs267 === errors) {
                                    if (data90.policy !== void 0) {
                                      let _errs268 = errors;
                                      if (typeof data90.policy != "string")
                                        return validate20.errors = [{ instancePath: instancePath + "/control/policy", schemaPath: "#/properties/control/properties/policy/type", keyword: "type", params: { type: "string" } }], !1;
                                      var valid46 = _errs268 === errors;
                                    } else
                                      var valid46 = !0;
                                    if (valid46) {
                                      if (data90.steps !== void 0) {
                                        let data92 = data90.steps, _errs270 = errors;
                                        if (errors === _errs270)
                                          if (Array.isArray(data92)) {
                                            var valid47 = !0;
                                            let len9 = data92.length;
                                            for (let i9 = 0; i9 < len9; i9++) {
                                              let data93 = data92[i9], _errs272 = errors, _errs273 = errors, valid48 = !1, _errs274 = errors;
                                              if (errors === _errs274)
                                                if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                                                  let missing18;
                                                  if (data93.start === void 0 && (missing18 = "start")) {
                                                    let err162 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing18 } };
                                                    vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                                                  } else {
                                                    let _errs276 = errors;
                                                    for (let key26 in data93)
                                                      if (!(key26 === "start" || key26 === "expect" || key26 === "why")) {
                                                        let err163 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 } };
                                                        vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                                                        break;
                                                      }
                                                    if (_errs276 === errors) {
                                                      if (data93.start !== void 0) {
                                                        let data94 = data93.start, _errs277 = errors;
                                                        if (errors === _errs277)
                                                          if (Array.isArray(data94))
                                                            if (data94.length < 1) {
                                                              let err164 = { instancePath: instancePath + "/control/steps/" + i9 + "/start", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/minItems", keyword: "minItems", params: { limit: 1 } };
                                                              vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
                                                            } else {
                                                              var valid50 = !0;
                                                              let len10 = data94.length;
                                                              for (let i10 = 0; i10 < len10; i10++) {
                                                                let data95 = data94[i10], _errs279 = errors;
                                                                if (errors === _errs279)
                                                                  if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
                                                                    let missing19;
                                                                    if (data95.name === void 0 && (missing19 = "name") || data95.label === void 0 && (missing19 = "label") || data95.guest === void 0 && (missing19 = "guest")) {
                                                                      let err165 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/required", keyword: "required", params: { missingProperty: missing19 } };
                                                                      vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
                                                                    } else {
                                                                      let _errs281 = errors;
                                                                      for (let key27 in data95)
                                                                        if (!(key27 === "name" || key27 === "label" || key27 === "guest" || key27 === "args")) {
                                                                          let err166 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 } };
                                                                          vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
                                                                          break;
                                                                        }
                                                                      if (_errs281 === errors) {
                                                                        if (data95.name !== void 0) {
                                                                          let data96 = data95.name, _errs282 = errors;
                                                                          if (errors === _errs282)
                                                                            if (typeof data96 == "string") {
                                                                              if (!pattern4.test(data96)) {
                                                                                let err167 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/name", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                                vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
                                                                              }
                                                                            } else {
                                                                              let err168 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/name", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                                                                            }
                                                                          var valid51 = _errs282 === errors;
                                                                        } else
                                                                          var valid51 = !0;
                                                                        if (valid51) {
                                                                          if (data95.label !== void 0) {
                                                                            let _errs284 = errors;
                                                                            if (typeof data95.label != "string") {
                                                                              let err169 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/label", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/label/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                                                                            }
                                                                            var valid51 = _errs284 === errors;
                                                                          } else
                                                                            var valid51 = !0;
                                                                          if (valid51) {
                                                                            if (data95.guest !== void 0) {
                                                                              let data98 = data95.guest, _errs286 = errors;
                                                                              if (errors === _errs286)
                                                                                if (typeof data98 == "string") {
                                                                                  if (!pattern4.test(data98)) {
                                                                                    let err170 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/guest", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/guest/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                                    vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                                                                                  }
                                                                                } else {
                                                                                  let err171 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/guest", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/guest/type", keyword: "type", params: { type: "string" } };
                                                                                  vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                                                                                }
                                                                              var valid51 = _errs286 === errors;
                                                                            } else
                                                                              var valid51 = !0;
                                                                            if (valid51)
                                                                              if (data95.args !== void 0) {
                                                                                let data99 = data95.args, _errs288 = errors;
                                                                                if (errors === _errs288)
                                                                                  if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
                                                                                    var props5 = {};
                                                                                    for (let key28 in data99)
                                                                                      if (pattern7.test(key28)) {
                                                                                        let data100 = data99[key28], _errs291 = errors, valid53 = !1, _errs292 = errors;
                                                                                        if (typeof data100 != "string") {
                                                                                          let err172 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/args/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                                          vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
                                                                                        }
                                                                                        var _valid12 = _errs292 === errors;
                                                                                        valid53 = valid53 || _valid12;
                                                                                        let _errs294 = errors;
                                                                                        if (!(typeof data100 == "number" && !(data100 % 1) && !isNaN(data100) && isFinite(data100))) {
                                                                                          let err173 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/args/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                                                                                          vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
                                                                                        }
                                                                                        var _valid12 = _errs294 === errors;
                                                                                        if (valid53 = valid53 || _valid12, valid53)
                                                                                          errors = _errs291, vErrors !== null && (_errs291 ? vErrors.length = _errs291 : vErrors = null);
                                                                                        else {
                                                                                          let err174 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/args/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/patternProperties/%5E.*%24/anyOf", keyword: "anyOf", params: {} };
                                                                                          vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                                                                                        }
                                                                                        props5[key28] = !0;
                                                                                      }
                                                                                  } else {
                                                                                    let err175 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10 + "/args", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/properties/args/type", keyword: "type", params: { type: "object" } };
                                                                                    vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
                                                                                  }
                                                                                var valid51 = _errs288 === errors;
                                                                              } else
                                                                                var valid51 = !0;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    let err176 = { instancePath: instancePath + "/control/steps/" + i9 + "/start/" + i10, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/items/type", keyword: "type", params: { type: "object" } };
                                                                    vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
                                                                  }
                                                                var valid50 = _errs279 === errors;
                                                                if (!valid50)
                                                                  break;
                                                              }
                                                            }
                                                          else {
                                                            let err177 = { instancePath: instancePath + "/control/steps/" + i9 + "/start", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/start/type", keyword: "type", params: { type: "array" } };
                                                            vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
                                                          }
                                                        var valid49 = _errs277 === errors;
                                                      } else
                                                        var valid49 = !0;
                                                      if (valid49) {
                                                        if (data93.expect !== void 0) {
                                                          let data101 = data93.expect, _errs296 = errors;
                                                          if (errors === _errs296)
                                                            if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
                                                              let _errs298 = errors;
                                                              for (let key29 in data101)
                                                                if (!(key29 === "result" || key29 === "rule" || key29 === "says")) {
                                                                  let err178 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } };
                                                                  vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
                                                                  break;
                                                                }
                                                              if (_errs298 === errors) {
                                                                if (data101.result !== void 0) {
                                                                  let _errs299 = errors;
                                                                  if (typeof data101.result != "string") {
                                                                    let err179 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
                                                                  }
                                                                  var valid54 = _errs299 === errors;
                                                                } else
                                                                  var valid54 = !0;
                                                                if (valid54) {
                                                                  if (data101.rule !== void 0) {
                                                                    let _errs301 = errors;
                                                                    if (typeof data101.rule != "string") {
                                                                      let err180 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                                                                    }
                                                                    var valid54 = _errs301 === errors;
                                                                  } else
                                                                    var valid54 = !0;
                                                                  if (valid54)
                                                                    if (data101.says !== void 0) {
                                                                      let data104 = data101.says, _errs303 = errors, _errs304 = errors, valid55 = !1, _errs305 = errors;
                                                                      if (typeof data104 != "string") {
                                                                        let err181 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
                                                                      }
                                                                      var _valid13 = _errs305 === errors;
                                                                      valid55 = valid55 || _valid13;
                                                                      let _errs307 = errors;
                                                                      if (errors === _errs307)
                                                                        if (Array.isArray(data104)) {
                                                                          var valid56 = !0;
                                                                          let len11 = data104.length;
                                                                          for (let i11 = 0; i11 < len11; i11++) {
                                                                            let _errs309 = errors;
                                                                            if (typeof data104[i11] != "string") {
                                                                              let err182 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says/" + i11, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
                                                                            }
                                                                            var valid56 = _errs309 === errors;
                                                                            if (!valid56)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err183 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
                                                                        }
                                                                      var _valid13 = _errs307 === errors;
                                                                      if (valid55 = valid55 || _valid13, valid55)
                                                                        errors = _errs304, vErrors !== null && (_errs304 ? vErrors.length = _errs304 : vErrors = null);
                                                                      else {
                                                                        let err184 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
                                                                      }
                                                                      var valid54 = _errs303 === errors;
                                                                    } else
                                                                      var valid54 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err185 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
                                                            }
                                                          var valid49 = _errs296 === errors;
                                                        } else
                                                          var valid49 = !0;
                                                        if (valid49)
                                                          if (data93.why !== void 0) {
                                                            let _errs311 = errors;
                                                            if (typeof data93.why != "string") {
                                                              let err186 = { instancePath: instancePath + "/control/steps/" + i9 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/0/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                                                            }
                                                            var valid49 = _errs311 === errors;
                                                          } else
                                                            var valid49 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err187 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                                                }
                                              var _valid11 = _errs274 === errors;
                                              if (valid48 = valid48 || _valid11, _valid11)
                                                var props6 = !0;
                                              let _errs313 = errors;
                                              if (errors === _errs313)
                                                if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                                                  let missing20;
                                                  if (data93.pause === void 0 && (missing20 = "pause")) {
                                                    let err188 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing20 } };
                                                    vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
                                                  } else {
                                                    let _errs315 = errors;
                                                    for (let key30 in data93)
                                                      if (!(key30 === "pause" || key30 === "expect" || key30 === "why")) {
                                                        let err189 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 } };
                                                        vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
                                                        break;
                                                      }
                                                    if (_errs315 === errors) {
                                                      if (data93.pause !== void 0) {
                                                        let data107 = data93.pause, _errs316 = errors;
                                                        if (errors === _errs316)
                                                          if (typeof data107 == "string") {
                                                            if (!pattern4.test(data107)) {
                                                              let err190 = { instancePath: instancePath + "/control/steps/" + i9 + "/pause", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/pause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                              vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
                                                            }
                                                          } else {
                                                            let err191 = { instancePath: instancePath + "/control/steps/" + i9 + "/pause", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/pause/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
                                                          }
                                                        var valid57 = _errs316 === errors;
                                                      } else
                                                        var valid57 = !0;
                                                      if (valid57) {
                                                        if (data93.expect !== void 0) {
                                                          let data108 = data93.expect, _errs318 = errors;
                                                          if (errors === _errs318)
                                                            if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
                                                              let _errs320 = errors;
                                                              for (let key31 in data108)
                                                                if (!(key31 === "result" || key31 === "rule" || key31 === "says")) {
                                                                  let err192 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 } };
                                                                  vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
                                                                  break;
                                                                }
                                                              if (_errs320 === errors) {
                                                                if (data108.result !== void 0) {
                                                                  let _errs321 = errors;
                                                                  if (typeof data108.result != "string") {
                                                                    let err193 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
                                                                  }
                                                                  var valid58 = _errs321 === errors;
                                                                } else
                                                                  var valid58 = !0;
                                                                if (valid58) {
                                                                  if (data108.rule !== void 0) {
                                                                    let _errs323 = errors;
                                                                    if (typeof data108.rule != "string") {
                                                                      let err194 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
                                                                    }
                                                                    var valid58 = _errs323 === errors;
                                                                  } else
                                                                    var valid58 = !0;
                                                                  if (valid58)
                                                                    if (data108.says !== void 0) {
                                                                      let data111 = data108.says, _errs325 = errors, _errs326 = errors, valid59 = !1, _errs327 = errors;
                                                                      if (typeof data111 != "string") {
                                                                        let err195 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                                                                      }
                                                                      var _valid14 = _errs327 === errors;
                                                                      valid59 = valid59 || _valid14;
                                                                      let _errs329 = errors;
                                                                      if (errors === _errs329)
                                                                        if (Array.isArray(data111)) {
                                                                          var valid60 = !0;
                                                                          let len12 = data111.length;
                                                                          for (let i12 = 0; i12 < len12; i12++) {
                                                                            let _errs331 = errors;
                                                                            if (typeof data111[i12] != "string") {
                                                                              let err196 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says/" + i12, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
                                                                            }
                                                                            var valid60 = _errs331 === errors;
                                                                            if (!valid60)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err197 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
                                                                        }
                                                                      var _valid14 = _errs329 === errors;
                                                                      if (valid59 = valid59 || _valid14, valid59)
                                                                        errors = _errs326, vErrors !== null && (_errs326 ? vErrors.length = _errs326 : vErrors = null);
                                                                      else {
                                                                        let err198 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
                                                                      }
                                                                      var valid58 = _errs325 === errors;
                                                                    } else
                                                                      var valid58 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err199 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
                                                            }
                                                          var valid57 = _errs318 === errors;
                                                        } else
                                                          var valid57 = !0;
                                                        if (valid57)
                                                          if (data93.why !== void 0) {
                                                            let _errs333 = errors;
                                                            if (typeof data93.why != "string") {
                                                              let err200 = { instancePath: instancePath + "/control/steps/" + i9 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/1/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
                                                            }
                                                            var valid57 = _errs333 === errors;
                                                          } else
                                                            var valid57 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err201 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
                                                }
                                              var _valid11 = _errs313 === errors;
                                              valid48 = valid48 || _valid11, _valid11 && props6 !== !0 && (props6 = !0);
                                              let _errs335 = errors;
                                              if (errors === _errs335)
                                                if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                                                  let missing21;
                                                  if (data93.unpause === void 0 && (missing21 = "unpause")) {
                                                    let err202 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing21 } };
                                                    vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
                                                  } else {
                                                    let _errs337 = errors;
                                                    for (let key32 in data93)
                                                      if (!(key32 === "unpause" || key32 === "expect" || key32 === "why")) {
                                                        let err203 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 } };
                                                        vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
                                                        break;
                                                      }
                                                    if (_errs337 === errors) {
                                                      if (data93.unpause !== void 0) {
                                                        let data114 = data93.unpause, _errs338 = errors;
                                                        if (errors === _errs338)
                                                          if (typeof data114 == "string") {
                                                            if (!pattern4.test(data114)) {
                                                              let err204 = { instancePath: instancePath + "/control/steps/" + i9 + "/unpause", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/unpause/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                              vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
                                                            }
                                                          } else {
                                                            let err205 = { instancePath: instancePath + "/control/steps/" + i9 + "/unpause", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/unpause/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
                                                          }
                                                        var valid61 = _errs338 === errors;
                                                      } else
                                                        var valid61 = !0;
                                                      if (valid61) {
                                                        if (data93.expect !== void 0) {
                                                          let data115 = data93.expect, _errs340 = errors;
                                                          if (errors === _errs340)
                                                            if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                                                              let _errs342 = errors;
                                                              for (let key33 in data115)
                                                                if (!(key33 === "result" || key33 === "rule" || key33 === "says")) {
                                                                  let err206 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 } };
                                                                  vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
                                                                  break;
                                                                }
                                                              if (_errs342 === errors) {
                                                                if (data115.result !== void 0) {
                                                                  let _errs343 = errors;
                                                                  if (typeof data115.result != "string") {
                                                                    let err207 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
                                                                  }
                                                                  var valid62 = _errs343 === errors;
                                                                } else
                                                                  var valid62 = !0;
                                                                if (valid62) {
                                                                  if (data115.rule !== void 0) {
                                                                    let _errs345 = errors;
                                                                    if (typeof data115.rule != "string") {
                                                                      let err208 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
                                                                    }
                                                                    var valid62 = _errs345 === errors;
                                                                  } else
                                                                    var valid62 = !0;
                                                                  if (valid62)
                                                                    if (data115.says !== void 0) {
                                                                      let data118 = data115.says, _errs347 = errors, _errs348 = errors, valid63 = !1, _errs349 = errors;
                                                                      if (typeof data118 != "string") {
                                                                        let err209 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
                                                                      }
                                                                      var _valid15 = _errs349 === errors;
                                                                      valid63 = valid63 || _valid15;
                                                                      let _errs351 = errors;
                                                                      if (errors === _errs351)
                                                                        if (Array.isArray(data118)) {
                                                                          var valid64 = !0;
                                                                          let len13 = data118.length;
                                                                          for (let i13 = 0; i13 < len13; i13++) {
                                                                            let _errs353 = errors;
                                                                            if (typeof data118[i13] != "string") {
                                                                              let err210 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says/" + i13, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
                                                                            }
                                                                            var valid64 = _errs353 === errors;
                                                                            if (!valid64)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err211 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
                                                                        }
                                                                      var _valid15 = _errs351 === errors;
                                                                      if (valid63 = valid63 || _valid15, valid63)
                                                                        errors = _errs348, vErrors !== null && (_errs348 ? vErrors.length = _errs348 : vErrors = null);
                                                                      else {
                                                                        let err212 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
                                                                      }
                                                                      var valid62 = _errs347 === errors;
                                                                    } else
                                                                      var valid62 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err213 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
                                                            }
                                                          var valid61 = _errs340 === errors;
                                                        } else
                                                          var valid61 = !0;
                                                        if (valid61)
                                                          if (data93.why !== void 0) {
                                                            let _errs355 = errors;
                                                            if (typeof data93.why != "string") {
                                                              let err214 = { instancePath: instancePath + "/control/steps/" + i9 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/2/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
                                                            }
                                                            var valid61 = _errs355 === errors;
                                                          } else
                                                            var valid61 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err215 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
                                                }
                                              var _valid11 = _errs335 === errors;
                                              valid48 = valid48 || _valid11, _valid11 && props6 !== !0 && (props6 = !0);
                                              let _errs357 = errors;
                                              if (errors === _errs357)
                                                if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                                                  let missing22;
                                                  if (data93.destroy === void 0 && (missing22 = "destroy")) {
                                                    let err216 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing22 } };
                                                    vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
                                                  } else {
                                                    let _errs359 = errors;
                                                    for (let key34 in data93)
                                                      if (!(key34 === "destroy" || key34 === "expect" || key34 === "why")) {
                                                        let err217 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 } };
                                                        vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
                                                        break;
                                                      }
                                                    if (_errs359 === errors) {
                                                      if (data93.destroy !== void 0) {
                                                        let data121 = data93.destroy, _errs360 = errors;
                                                        if (errors === _errs360)
                                                          if (typeof data121 == "string") {
                                                            if (!pattern4.test(data121)) {
                                                              let err218 = { instancePath: instancePath + "/control/steps/" + i9 + "/destroy", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/destroy/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                              vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
                                                            }
                                                          } else {
                                                            let err219 = { instancePath: instancePath + "/control/steps/" + i9 + "/destroy", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/destroy/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
                                                          }
                                                        var valid65 = _errs360 === errors;
                                                      } else
                                                        var valid65 = !0;
                                                      if (valid65) {
                                                        if (data93.expect !== void 0) {
                                                          let data122 = data93.expect, _errs362 = errors;
                                                          if (errors === _errs362)
                                                            if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
                                                              let _errs364 = errors;
                                                              for (let key35 in data122)
                                                                if (!(key35 === "result" || key35 === "rule" || key35 === "says")) {
                                                                  let err220 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 } };
                                                                  vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
                                                                  break;
                                                                }
                                                              if (_errs364 === errors) {
                                                                if (data122.result !== void 0) {
                                                                  let _errs365 = errors;
                                                                  if (typeof data122.result != "string") {
                                                                    let err221 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
                                                                  }
                                                                  var valid66 = _errs365 === errors;
                                                                } else
                                                                  var valid66 = !0;
                                                                if (valid66) {
                                                                  if (data122.rule !== void 0) {
                                                                    let _errs367 = errors;
                                                                    if (typeof data122.rule != "string") {
                                                                      let err222 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
                                                                    }
                                                                    var valid66 = _errs367 === errors;
                                                                  } else
                                                                    var valid66 = !0;
                                                                  if (valid66)
                                                                    if (data122.says !== void 0) {
                                                                      let data125 = data122.says, _errs369 = errors, _errs370 = errors, valid67 = !1, _errs371 = errors;
                                                                      if (typeof data125 != "string") {
                                                                        let err223 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
                                                                      }
                                                                      var _valid16 = _errs371 === errors;
                                                                      valid67 = valid67 || _valid16;
                                                                      let _errs373 = errors;
                                                                      if (errors === _errs373)
                                                                        if (Array.isArray(data125)) {
                                                                          var valid68 = !0;
                                                                          let len14 = data125.length;
                                                                          for (let i14 = 0; i14 < len14; i14++) {
                                                                            let _errs375 = errors;
                                                                            if (typeof data125[i14] != "string") {
                                                                              let err224 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says/" + i14, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
                                                                            }
                                                                            var valid68 = _errs375 === errors;
                                                                            if (!valid68)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err225 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
                                                                        }
                                                                      var _valid16 = _errs373 === errors;
                                                                      if (valid67 = valid67 || _valid16, valid67)
                                                                        errors = _errs370, vErrors !== null && (_errs370 ? vErrors.length = _errs370 : vErrors = null);
                                                                      else {
                                                                        let err226 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
                                                                      }
                                                                      var valid66 = _errs369 === errors;
                                                                    } else
                                                                      var valid66 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err227 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
                                                            }
                                                          var valid65 = _errs362 === errors;
                                                        } else
                                                          var valid65 = !0;
                                                        if (valid65)
                                                          if (data93.why !== void 0) {
                                                            let _errs377 = errors;
                                                            if (typeof data93.why != "string") {
                                                              let err228 = { instancePath: instancePath + "/control/steps/" + i9 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/3/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
                                                            }
                                                            var valid65 = _errs377 === errors;
                                                          } else
                                                            var valid65 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err229 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
                                                }
                                              var _valid11 = _errs357 === errors;
                                              valid48 = valid48 || _valid11, _valid11 && props6 !== !0 && (props6 = !0);
                                              let _errs379 = errors;
                                              if (errors === _errs379)
                                                if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                                                  let missing23;
                                                  if (data93.load_policy === void 0 && (missing23 = "load_policy")) {
                                                    let err230 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/required", keyword: "required", params: { missingProperty: missing23 } };
                                                    vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
                                                  } else {
                                                    let _errs381 = errors;
                                                    for (let key36 in data93)
                                                      if (!(key36 === "load_policy" || key36 === "mode" || key36 === "expect" || key36 === "why")) {
                                                        let err231 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 } };
                                                        vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
                                                        break;
                                                      }
                                                    if (_errs381 === errors) {
                                                      if (data93.load_policy !== void 0) {
                                                        let _errs382 = errors;
                                                        if (typeof data93.load_policy != "string") {
                                                          let err232 = { instancePath: instancePath + "/control/steps/" + i9 + "/load_policy", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/load_policy/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
                                                        }
                                                        var valid69 = _errs382 === errors;
                                                      } else
                                                        var valid69 = !0;
                                                      if (valid69) {
                                                        if (data93.mode !== void 0) {
                                                          let data129 = data93.mode, _errs384 = errors, _errs385 = errors, valid70 = !1, _errs386 = errors;
                                                          if (typeof data129 != "string") {
                                                            let err233 = { instancePath: instancePath + "/control/steps/" + i9 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/mode/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
                                                          }
                                                          if (data129 !== "reject") {
                                                            let err234 = { instancePath: instancePath + "/control/steps/" + i9 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/mode/anyOf/0/const", keyword: "const", params: { allowedValue: "reject" } };
                                                            vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
                                                          }
                                                          var _valid17 = _errs386 === errors;
                                                          valid70 = valid70 || _valid17;
                                                          let _errs388 = errors;
                                                          if (typeof data129 != "string") {
                                                            let err235 = { instancePath: instancePath + "/control/steps/" + i9 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/mode/anyOf/1/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
                                                          }
                                                          if (data129 !== "revoke") {
                                                            let err236 = { instancePath: instancePath + "/control/steps/" + i9 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/mode/anyOf/1/const", keyword: "const", params: { allowedValue: "revoke" } };
                                                            vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
                                                          }
                                                          var _valid17 = _errs388 === errors;
                                                          if (valid70 = valid70 || _valid17, valid70)
                                                            errors = _errs385, vErrors !== null && (_errs385 ? vErrors.length = _errs385 : vErrors = null);
                                                          else {
                                                            let err237 = { instancePath: instancePath + "/control/steps/" + i9 + "/mode", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/mode/anyOf", keyword: "anyOf", params: {} };
                                                            vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
                                                          }
                                                          var valid69 = _errs384 === errors;
                                                        } else
                                                          var valid69 = !0;
                                                        if (valid69) {
                                                          if (data93.expect !== void 0) {
                                                            let data130 = data93.expect, _errs390 = errors;
                                                            if (errors === _errs390)
                                                              if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
                                                                let _errs392 = errors;
                                                                for (let key37 in data130)
                                                                  if (!(key37 === "result" || key37 === "rule" || key37 === "says")) {
                                                                    let err238 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 } };
                                                                    vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
                                                                    break;
                                                                  }
                                                                if (_errs392 === errors) {
                                                                  if (data130.result !== void 0) {
                                                                    let _errs393 = errors;
                                                                    if (typeof data130.result != "string") {
                                                                      let err239 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
                                                                    }
                                                                    var valid71 = _errs393 === errors;
                                                                  } else
                                                                    var valid71 = !0;
                                                                  if (valid71) {
                                                                    if (data130.rule !== void 0) {
                                                                      let _errs395 = errors;
                                                                      if (typeof data130.rule != "string") {
                                                                        let err240 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
                                                                      }
                                                                      var valid71 = _errs395 === errors;
                                                                    } else
                                                                      var valid71 = !0;
                                                                    if (valid71)
                                                                      if (data130.says !== void 0) {
                                                                        let data133 = data130.says, _errs397 = errors, _errs398 = errors, valid72 = !1, _errs399 = errors;
                                                                        if (typeof data133 != "string") {
                                                                          let err241 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                          vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
                                                                        }
                                                                        var _valid18 = _errs399 === errors;
                                                                        valid72 = valid72 || _valid18;
                                                                        let _errs401 = errors;
                                                                        if (errors === _errs401)
                                                                          if (Array.isArray(data133)) {
                                                                            var valid73 = !0;
                                                                            let len15 = data133.length;
                                                                            for (let i15 = 0; i15 < len15; i15++) {
                                                                              let _errs403 = errors;
                                                                              if (typeof data133[i15] != "string") {
                                                                                let err242 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says/" + i15, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                                vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
                                                                              }
                                                                              var valid73 = _errs403 === errors;
                                                                              if (!valid73)
                                                                                break;
                                                                            }
                                                                          } else {
                                                                            let err243 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                            vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
                                                                          }
                                                                        var _valid18 = _errs401 === errors;
                                                                        if (valid72 = valid72 || _valid18, valid72)
                                                                          errors = _errs398, vErrors !== null && (_errs398 ? vErrors.length = _errs398 : vErrors = null);
                                                                        else {
                                                                          let err244 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                          vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
                                                                        }
                                                                        var valid71 = _errs397 === errors;
                                                                      } else
                                                                        var valid71 = !0;
                                                                  }
                                                                }
                                                              } else {
                                                                let err245 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                                vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
                                                              }
                                                            var valid69 = _errs390 === errors;
                                                          } else
                                                            var valid69 = !0;
                                                          if (valid69)
                                                            if (data93.why !== void 0) {
                                                              let _errs405 = errors;
                                                              if (typeof data93.why != "string") {
                                                                let err246 = { instancePath: instancePath + "/control/steps/" + i9 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/4/properties/why/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
                                                              }
                                                              var valid69 = _errs405 === errors;
                                                            } else
                                                              var valid69 = !0;
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err247 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/4/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
                                                }
                                              var _valid11 = _errs379 === errors;
                                              valid48 = valid48 || _valid11, _valid11 && props6 !== !0 && (props6 = !0);
                                              let _errs407 = errors;
                                              if (errors === _errs407)
                                                if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                                                  let missing24;
                                                  if (data93.test_policy === void 0 && (missing24 = "test_policy")) {
                                                    let err248 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/required", keyword: "required", params: { missingProperty: missing24 } };
                                                    vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
                                                  } else {
                                                    let _errs409 = errors;
                                                    for (let key38 in data93)
                                                      if (!(key38 === "test_policy" || key38 === "expect" || key38 === "why")) {
                                                        let err249 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 } };
                                                        vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
                                                        break;
                                                      }
                                                    if (_errs409 === errors) {
                                                      if (data93.test_policy !== void 0) {
                                                        let _errs410 = errors;
                                                        if (typeof data93.test_policy != "string") {
                                                          let err250 = { instancePath: instancePath + "/control/steps/" + i9 + "/test_policy", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/test_policy/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
                                                        }
                                                        var valid74 = _errs410 === errors;
                                                      } else
                                                        var valid74 = !0;
                                                      if (valid74) {
                                                        if (data93.expect !== void 0) {
                                                          let data137 = data93.expect, _errs412 = errors;
                                                          if (errors === _errs412)
                                                            if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
                                                              let _errs414 = errors;
                                                              for (let key39 in data137)
                                                                if (!(key39 === "result" || key39 === "rule" || key39 === "says")) {
                                                                  let err251 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 } };
                                                                  vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
                                                                  break;
                                                                }
                                                              if (_errs414 === errors) {
                                                                if (data137.result !== void 0) {
                                                                  let _errs415 = errors;
                                                                  if (typeof data137.result != "string") {
                                                                    let err252 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/result", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
                                                                  }
                                                                  var valid75 = _errs415 === errors;
                                                                } else
                                                                  var valid75 = !0;
                                                                if (valid75) {
                                                                  if (data137.rule !== void 0) {
                                                                    let _errs417 = errors;
                                                                    if (typeof data137.rule != "string") {
                                                                      let err253 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/rule", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
                                                                    }
                                                                    var valid75 = _errs417 === errors;
                                                                  } else
                                                                    var valid75 = !0;
                                                                  if (valid75)
                                                                    if (data137.says !== void 0) {
                                                                      let data140 = data137.says, _errs419 = errors, _errs420 = errors, valid76 = !1, _errs421 = errors;
                                                                      if (typeof data140 != "string") {
                                                                        let err254 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                                        vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
                                                                      }
                                                                      var _valid19 = _errs421 === errors;
                                                                      valid76 = valid76 || _valid19;
                                                                      let _errs423 = errors;
                                                                      if (errors === _errs423)
                                                                        if (Array.isArray(data140)) {
                                                                          var valid77 = !0;
                                                                          let len16 = data140.length;
                                                                          for (let i16 = 0; i16 < len16; i16++) {
                                                                            let _errs425 = errors;
                                                                            if (typeof data140[i16] != "string") {
                                                                              let err255 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says/" + i16, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                                                              vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
                                                                            }
                                                                            var valid77 = _errs425 === errors;
                                                                            if (!valid77)
                                                                              break;
                                                                          }
                                                                        } else {
                                                                          let err256 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf/1/type", keyword: "type", params: { type: "array" } };
                                                                          vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
                                                                        }
                                                                      var _valid19 = _errs423 === errors;
                                                                      if (valid76 = valid76 || _valid19, valid76)
                                                                        errors = _errs420, vErrors !== null && (_errs420 ? vErrors.length = _errs420 : vErrors = null);
                                                                      else {
                                                                        let err257 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect/says", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/properties/says/anyOf", keyword: "anyOf", params: {} };
                                                                        vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
                                                                      }
                                                                      var valid75 = _errs419 === errors;
                                                                    } else
                                                                      var valid75 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err258 = { instancePath: instancePath + "/control/steps/" + i9 + "/expect", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/expect/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
                                                            }
                                                          var valid74 = _errs412 === errors;
                                                        } else
                                                          var valid74 = !0;
                                                        if (valid74)
                                                          if (data93.why !== void 0) {
                                                            let _errs427 = errors;
                                                            if (typeof data93.why != "string") {
                                                              let err259 = { instancePath: instancePath + "/control/steps/" + i9 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/5/properties/why/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
                                                            }
                                                            var valid74 = _errs427 === errors;
                                                          } else
                                                            var valid74 = !0;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err260 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/5/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
                                                }
                                              var _valid11 = _errs407 === errors;
                                              valid48 = valid48 || _valid11, _valid11 && props6 !== !0 && (props6 = !0);
                                              let _errs429 = errors;
                                              if (errors === _errs429)
                                                if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                                                  let missing25;
                                                  if (data93.wait === void 0 && (missing25 = "wait")) {
                                                    let err261 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/required", keyword: "required", params: { missingProperty: missing25 } };
                                                    vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
                                                  } else {
                                                    let _errs431 = errors;
                                                    for (let key40 in data93)
                                                      if (!(key40 === "wait" || key40 === "why")) {
                                                        let err262 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 } };
                                                        vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
                                                        break;
                                                      }
                                                    if (_errs431 === errors) {
                                                      if (data93.wait !== void 0) {
                                                        let data143 = data93.wait, _errs432 = errors, _errs433 = errors, valid79 = !1, _errs434 = errors;
                                                        if (typeof data143 != "string") {
                                                          let err263 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                          vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
                                                        }
                                                        if (data143 !== "idle") {
                                                          let err264 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/0/const", keyword: "const", params: { allowedValue: "idle" } };
                                                          vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
                                                        }
                                                        var _valid20 = _errs434 === errors;
                                                        valid79 = valid79 || _valid20;
                                                        let _errs436 = errors;
                                                        if (errors === _errs436)
                                                          if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
                                                            let missing26;
                                                            if (data143.console === void 0 && (missing26 = "console") || data143.contains === void 0 && (missing26 = "contains")) {
                                                              let err265 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/required", keyword: "required", params: { missingProperty: missing26 } };
                                                              vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
                                                            } else {
                                                              let _errs438 = errors;
                                                              for (let key41 in data143)
                                                                if (!(key41 === "console" || key41 === "contains" || key41 === "within")) {
                                                                  let err266 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 } };
                                                                  vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
                                                                  break;
                                                                }
                                                              if (_errs438 === errors) {
                                                                if (data143.console !== void 0) {
                                                                  let data144 = data143.console, _errs439 = errors;
                                                                  if (errors === _errs439)
                                                                    if (typeof data144 == "string") {
                                                                      if (!pattern4.test(data144)) {
                                                                        let err267 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/console", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                        vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
                                                                      }
                                                                    } else {
                                                                      let err268 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/console", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/console/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
                                                                    }
                                                                  var valid80 = _errs439 === errors;
                                                                } else
                                                                  var valid80 = !0;
                                                                if (valid80) {
                                                                  if (data143.contains !== void 0) {
                                                                    let _errs441 = errors;
                                                                    if (typeof data143.contains != "string") {
                                                                      let err269 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/contains", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
                                                                    }
                                                                    var valid80 = _errs441 === errors;
                                                                  } else
                                                                    var valid80 = !0;
                                                                  if (valid80)
                                                                    if (data143.within !== void 0) {
                                                                      let data146 = data143.within, _errs443 = errors;
                                                                      if (!(typeof data146 == "number" && !(data146 % 1) && !isNaN(data146) && isFinite(data146))) {
                                                                        let err270 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                                        vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
                                                                      }
                                                                      if (errors === _errs443 && typeof data146 == "number" && isFinite(data146)) {
                                                                        if (data146 > 1e6 || isNaN(data146)) {
                                                                          let err271 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                                          vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
                                                                        } else if (data146 < 1 || isNaN(data146)) {
                                                                          let err272 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                          vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
                                                                        }
                                                                      }
                                                                      var valid80 = _errs443 === errors;
                                                                    } else
                                                                      var valid80 = !0;
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            let err273 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
                                                          }
                                                        var _valid20 = _errs436 === errors;
                                                        if (valid79 = valid79 || _valid20, _valid20)
                                                          var props7 = !0;
                                                        let _errs445 = errors;
                                                        if (errors === _errs445)
                                                          if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
                                                            let missing27;
                                                            if (data143.ended === void 0 && (missing27 = "ended")) {
                                                              let err274 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/2/required", keyword: "required", params: { missingProperty: missing27 } };
                                                              vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
                                                            } else {
                                                              let _errs447 = errors;
                                                              for (let key42 in data143)
                                                                if (!(key42 === "ended" || key42 === "within")) {
                                                                  let err275 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 } };
                                                                  vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
                                                                  break;
                                                                }
                                                              if (_errs447 === errors) {
                                                                if (data143.ended !== void 0) {
                                                                  let data147 = data143.ended, _errs448 = errors;
                                                                  if (errors === _errs448)
                                                                    if (typeof data147 == "string") {
                                                                      if (!pattern4.test(data147)) {
                                                                        let err276 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/ended", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/ended/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                        vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
                                                                      }
                                                                    } else {
                                                                      let err277 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/ended", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/ended/type", keyword: "type", params: { type: "string" } };
                                                                      vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
                                                                    }
                                                                  var valid81 = _errs448 === errors;
                                                                } else
                                                                  var valid81 = !0;
                                                                if (valid81)
                                                                  if (data143.within !== void 0) {
                                                                    let data148 = data143.within, _errs450 = errors;
                                                                    if (!(typeof data148 == "number" && !(data148 % 1) && !isNaN(data148) && isFinite(data148))) {
                                                                      let err278 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/within/type", keyword: "type", params: { type: "integer" } };
                                                                      vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
                                                                    }
                                                                    if (errors === _errs450 && typeof data148 == "number" && isFinite(data148)) {
                                                                      if (data148 > 1e6 || isNaN(data148)) {
                                                                        let err279 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/within/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                                        vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
                                                                      } else if (data148 < 1 || isNaN(data148)) {
                                                                        let err280 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/within", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/2/properties/within/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                        vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
                                                                      }
                                                                    }
                                                                    var valid81 = _errs450 === errors;
                                                                  } else
                                                                    var valid81 = !0;
                                                              }
                                                            }
                                                          } else {
                                                            let err281 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++;
                                                          }
                                                        var _valid20 = _errs445 === errors;
                                                        valid79 = valid79 || _valid20, _valid20 && props7 !== !0 && (props7 = !0);
                                                        let _errs452 = errors;
                                                        if (errors === _errs452)
                                                          if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
                                                            let missing28;
                                                            if (data143.turns === void 0 && (missing28 = "turns")) {
                                                              let err282 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/3/required", keyword: "required", params: { missingProperty: missing28 } };
                                                              vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
                                                            } else {
                                                              let _errs454 = errors;
                                                              for (let key43 in data143)
                                                                if (key43 !== "turns") {
                                                                  let err283 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 } };
                                                                  vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
                                                                  break;
                                                                }
                                                              if (_errs454 === errors && data143.turns !== void 0) {
                                                                let data149 = data143.turns, _errs455 = errors;
                                                                if (!(typeof data149 == "number" && !(data149 % 1) && !isNaN(data149) && isFinite(data149))) {
                                                                  let err284 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/turns", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/3/properties/turns/type", keyword: "type", params: { type: "integer" } };
                                                                  vErrors === null ? vErrors = [err284] : vErrors.push(err284), errors++;
                                                                }
                                                                if (errors === _errs455 && typeof data149 == "number" && isFinite(data149)) {
                                                                  if (data149 > 1e6 || isNaN(data149)) {
                                                                    let err285 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/turns", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/3/properties/turns/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                                                                    vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
                                                                  } else if (data149 < 1 || isNaN(data149)) {
                                                                    let err286 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait/turns", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/3/properties/turns/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                    vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else {
                                                            let err287 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err287] : vErrors.push(err287), errors++;
                                                          }
                                                        var _valid20 = _errs452 === errors;
                                                        if (valid79 = valid79 || _valid20, _valid20 && props7 !== !0 && (props7 = !0), valid79)
                                                          errors = _errs433, vErrors !== null && (_errs433 ? vErrors.length = _errs433 : vErrors = null);
                                                        else {
                                                          let err288 = { instancePath: instancePath + "/control/steps/" + i9 + "/wait", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/wait/anyOf", keyword: "anyOf", params: {} };
                                                          vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
                                                        }
                                                        var valid78 = _errs432 === errors;
                                                      } else
                                                        var valid78 = !0;
                                                      if (valid78)
                                                        if (data93.why !== void 0) {
                                                          let _errs457 = errors;
                                                          if (typeof data93.why != "string") {
                                                            let err289 = { instancePath: instancePath + "/control/steps/" + i9 + "/why", schemaPath: "#/properties/control/properties/steps/items/anyOf/6/properties/why/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
                                                          }
                                                          var valid78 = _errs457 === errors;
                                                        } else
                                                          var valid78 = !0;
                                                    }
                                                  }
                                                } else {
                                                  let err290 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf/6/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
                                                }
                                              var _valid11 = _errs429 === errors;
                                              if (valid48 = valid48 || _valid11, _valid11 && props6 !== !0 && (props6 = !0), valid48)
                                                errors = _errs273, vErrors !== null && (_errs273 ? vErrors.length = _errs273 : vErrors = null);
                                              else {
                                                let err291 = { instancePath: instancePath + "/control/steps/" + i9, schemaPath: "#/properties/control/properties/steps/items/anyOf", keyword: "anyOf", params: {} };
                                                return vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++, validate20.errors = vErrors, !1;
                                              }
                                              var valid47 = _errs272 === errors;
                                              if (!valid47)
                                                break;
                                            }
                                          } else
                                            return validate20.errors = [{ instancePath: instancePath + "/control/steps", schemaPath: "#/properties/control/properties/steps/type", keyword: "type", params: { type: "array" } }], !1;
                                        var valid46 = _errs270 === errors;
                                      } else
                                        var valid46 = !0;
                                      if (valid46)
                                        if (data90.expect !== void 0) {
                                          let data151 = data90.expect, _errs459 = errors;
                                          if (errors === _errs459)
                                            if (Array.isArray(data151)) {
                                              if (data151.length < 1)
                                                return validate20.errors = [{ instancePath: instancePath + "/control/expect", schemaPath: "#/properties/control/properties/expect/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
                                              {
                                                var valid83 = !0;
                                                let len17 = data151.length;
                                                for (let i17 = 0; i17 < len17; i17++) {
                                                  let data152 = data151[i17], _errs461 = errors, _errs462 = errors, valid84 = !1, _errs463 = errors;
                                                  if (errors === _errs463)
                                                    if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
                                                      let missing29;
                                                      if (data152.console === void 0 && (missing29 = "console") || data152.contains === void 0 && (missing29 = "contains")) {
                                                        let err292 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing29 } };
                                                        vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
                                                      } else {
                                                        let _errs465 = errors;
                                                        for (let key44 in data152)
                                                          if (!(key44 === "console" || key44 === "contains")) {
                                                            let err293 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 } };
                                                            vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
                                                            break;
                                                          }
                                                        if (_errs465 === errors) {
                                                          if (data152.console !== void 0) {
                                                            let data153 = data152.console, _errs466 = errors;
                                                            if (errors === _errs466)
                                                              if (typeof data153 == "string") {
                                                                if (!pattern4.test(data153)) {
                                                                  let err294 = { instancePath: instancePath + "/control/expect/" + i17 + "/console", schemaPath: "#/properties/control/properties/expect/items/anyOf/0/properties/console/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                  vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
                                                                }
                                                              } else {
                                                                let err295 = { instancePath: instancePath + "/control/expect/" + i17 + "/console", schemaPath: "#/properties/control/properties/expect/items/anyOf/0/properties/console/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
                                                              }
                                                            var valid85 = _errs466 === errors;
                                                          } else
                                                            var valid85 = !0;
                                                          if (valid85)
                                                            if (data152.contains !== void 0) {
                                                              let _errs468 = errors;
                                                              if (typeof data152.contains != "string") {
                                                                let err296 = { instancePath: instancePath + "/control/expect/" + i17 + "/contains", schemaPath: "#/properties/control/properties/expect/items/anyOf/0/properties/contains/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
                                                              }
                                                              var valid85 = _errs468 === errors;
                                                            } else
                                                              var valid85 = !0;
                                                        }
                                                      }
                                                    } else {
                                                      let err297 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
                                                    }
                                                  var _valid21 = _errs463 === errors;
                                                  if (valid84 = valid84 || _valid21, _valid21)
                                                    var props8 = !0;
                                                  let _errs470 = errors;
                                                  if (errors === _errs470)
                                                    if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
                                                      let missing30;
                                                      if (data152.policy === void 0 && (missing30 = "policy") || data152.version === void 0 && (missing30 = "version") || data152.epoch === void 0 && (missing30 = "epoch")) {
                                                        let err298 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing30 } };
                                                        vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
                                                      } else {
                                                        let _errs472 = errors;
                                                        for (let key45 in data152)
                                                          if (!(key45 === "policy" || key45 === "version" || key45 === "epoch")) {
                                                            let err299 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 } };
                                                            vErrors === null ? vErrors = [err299] : vErrors.push(err299), errors++;
                                                            break;
                                                          }
                                                        if (_errs472 === errors) {
                                                          if (data152.policy !== void 0) {
                                                            let _errs473 = errors;
                                                            if (typeof data152.policy != "string") {
                                                              let err300 = { instancePath: instancePath + "/control/expect/" + i17 + "/policy", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/policy/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
                                                            }
                                                            var valid86 = _errs473 === errors;
                                                          } else
                                                            var valid86 = !0;
                                                          if (valid86) {
                                                            if (data152.version !== void 0) {
                                                              let _errs475 = errors;
                                                              if (typeof data152.version != "string") {
                                                                let err301 = { instancePath: instancePath + "/control/expect/" + i17 + "/version", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/version/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
                                                              }
                                                              var valid86 = _errs475 === errors;
                                                            } else
                                                              var valid86 = !0;
                                                            if (valid86)
                                                              if (data152.epoch !== void 0) {
                                                                let data157 = data152.epoch, _errs477 = errors;
                                                                if (!(typeof data157 == "number" && !(data157 % 1) && !isNaN(data157) && isFinite(data157))) {
                                                                  let err302 = { instancePath: instancePath + "/control/expect/" + i17 + "/epoch", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/epoch/type", keyword: "type", params: { type: "integer" } };
                                                                  vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
                                                                }
                                                                if (errors === _errs477 && typeof data157 == "number" && isFinite(data157) && (data157 < 1 || isNaN(data157))) {
                                                                  let err303 = { instancePath: instancePath + "/control/expect/" + i17 + "/epoch", schemaPath: "#/properties/control/properties/expect/items/anyOf/1/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                                                  vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
                                                                }
                                                                var valid86 = _errs477 === errors;
                                                              } else
                                                                var valid86 = !0;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      let err304 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
                                                    }
                                                  var _valid21 = _errs470 === errors;
                                                  valid84 = valid84 || _valid21, _valid21 && props8 !== !0 && (props8 = !0);
                                                  let _errs479 = errors;
                                                  if (errors === _errs479)
                                                    if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
                                                      let missing31;
                                                      if (data152.domain === void 0 && (missing31 = "domain") || data152.state === void 0 && (missing31 = "state")) {
                                                        let err305 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/2/required", keyword: "required", params: { missingProperty: missing31 } };
                                                        vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
                                                      } else {
                                                        let _errs481 = errors;
                                                        for (let key46 in data152)
                                                          if (!(key46 === "domain" || key46 === "state" || key46 === "reason")) {
                                                            let err306 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 } };
                                                            vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
                                                            break;
                                                          }
                                                        if (_errs481 === errors) {
                                                          if (data152.domain !== void 0) {
                                                            let data158 = data152.domain, _errs482 = errors;
                                                            if (errors === _errs482)
                                                              if (typeof data158 == "string") {
                                                                if (!pattern4.test(data158)) {
                                                                  let err307 = { instancePath: instancePath + "/control/expect/" + i17 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                  vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
                                                                }
                                                              } else {
                                                                let err308 = { instancePath: instancePath + "/control/expect/" + i17 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
                                                              }
                                                            var valid87 = _errs482 === errors;
                                                          } else
                                                            var valid87 = !0;
                                                          if (valid87) {
                                                            if (data152.state !== void 0) {
                                                              let data159 = data152.state, _errs484 = errors;
                                                              if (!(data159 === "live" || data159 === "shutdown" || data159 === "gone")) {
                                                                let err309 = { instancePath: instancePath + "/control/expect/" + i17 + "/state", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/state/enum", keyword: "enum", params: { allowedValues: schema31.properties.control.properties.expect.items.anyOf[2].properties.state.enum } };
                                                                vErrors === null ? vErrors = [err309] : vErrors.push(err309), errors++;
                                                              }
                                                              var valid87 = _errs484 === errors;
                                                            } else
                                                              var valid87 = !0;
                                                            if (valid87)
                                                              if (data152.reason !== void 0) {
                                                                let _errs485 = errors;
                                                                if (typeof data152.reason != "string") {
                                                                  let err310 = { instancePath: instancePath + "/control/expect/" + i17 + "/reason", schemaPath: "#/properties/control/properties/expect/items/anyOf/2/properties/reason/type", keyword: "type", params: { type: "string" } };
                                                                  vErrors === null ? vErrors = [err310] : vErrors.push(err310), errors++;
                                                                }
                                                                var valid87 = _errs485 === errors;
                                                              } else
                                                                var valid87 = !0;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      let err311 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err311] : vErrors.push(err311), errors++;
                                                    }
                                                  var _valid21 = _errs479 === errors;
                                                  valid84 = valid84 || _valid21, _valid21 && props8 !== !0 && (props8 = !0);
                                                  let _errs487 = errors;
                                                  if (errors === _errs487)
                                                    if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
                                                      let missing32;
                                                      if (data152.domain === void 0 && (missing32 = "domain") || data152.call === void 0 && (missing32 = "call") || data152.result === void 0 && (missing32 = "result")) {
                                                        let err312 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/3/required", keyword: "required", params: { missingProperty: missing32 } };
                                                        vErrors === null ? vErrors = [err312] : vErrors.push(err312), errors++;
                                                      } else {
                                                        let _errs489 = errors;
                                                        for (let key47 in data152)
                                                          if (!(key47 === "domain" || key47 === "call" || key47 === "result" || key47 === "rule" || key47 === "times" || key47 === "only")) {
                                                            let err313 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 } };
                                                            vErrors === null ? vErrors = [err313] : vErrors.push(err313), errors++;
                                                            break;
                                                          }
                                                        if (_errs489 === errors) {
                                                          if (data152.domain !== void 0) {
                                                            let data161 = data152.domain, _errs490 = errors;
                                                            if (errors === _errs490)
                                                              if (typeof data161 == "string") {
                                                                if (!pattern4.test(data161)) {
                                                                  let err314 = { instancePath: instancePath + "/control/expect/" + i17 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/domain/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$" } };
                                                                  vErrors === null ? vErrors = [err314] : vErrors.push(err314), errors++;
                                                                }
                                                              } else {
                                                                let err315 = { instancePath: instancePath + "/control/expect/" + i17 + "/domain", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/domain/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err315] : vErrors.push(err315), errors++;
                                                              }
                                                            var valid88 = _errs490 === errors;
                                                          } else
                                                            var valid88 = !0;
                                                          if (valid88) {
                                                            if (data152.call !== void 0) {
                                                              let _errs492 = errors;
                                                              if (typeof data152.call != "string") {
                                                                let err316 = { instancePath: instancePath + "/control/expect/" + i17 + "/call", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/call/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err316] : vErrors.push(err316), errors++;
                                                              }
                                                              var valid88 = _errs492 === errors;
                                                            } else
                                                              var valid88 = !0;
                                                            if (valid88) {
                                                              if (data152.result !== void 0) {
                                                                let _errs494 = errors;
                                                                if (typeof data152.result != "string") {
                                                                  let err317 = { instancePath: instancePath + "/control/expect/" + i17 + "/result", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/result/type", keyword: "type", params: { type: "string" } };
                                                                  vErrors === null ? vErrors = [err317] : vErrors.push(err317), errors++;
                                                                }
                                                                var valid88 = _errs494 === errors;
                                                              } else
                                                                var valid88 = !0;
                                                              if (valid88) {
                                                                if (data152.rule !== void 0) {
                                                                  let _errs496 = errors;
                                                                  if (typeof data152.rule != "string") {
                                                                    let err318 = { instancePath: instancePath + "/control/expect/" + i17 + "/rule", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/rule/type", keyword: "type", params: { type: "string" } };
                                                                    vErrors === null ? vErrors = [err318] : vErrors.push(err318), errors++;
                                                                  }
                                                                  var valid88 = _errs496 === errors;
                                                                } else
                                                                  var valid88 = !0;
                                                                if (valid88) {
                                                                  if (data152.times !== void 0) {
                                                                    let data165 = data152.times, _errs498 = errors;
                                                                    if (!(typeof data165 == "number" && !(data165 % 1) && !isNaN(data165) && isFinite(data165))) {
                                                                      let err319 = { instancePath: instancePath + "/control/expect/" + i17 + "/times", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/times/type", keyword: "type", params: { type: "integer" } };
                                                                      vErrors === null ? vErrors = [err319] : vErrors.push(err319), errors++;
                                                                    }
                                                                    if (errors === _errs498 && typeof data165 == "number" && isFinite(data165) && (data165 < 0 || isNaN(data165))) {
                                                                      let err320 = { instancePath: instancePath + "/control/expect/" + i17 + "/times", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                                                      vErrors === null ? vErrors = [err320] : vErrors.push(err320), errors++;
                                                                    }
                                                                    var valid88 = _errs498 === errors;
                                                                  } else
                                                                    var valid88 = !0;
                                                                  if (valid88)
                                                                    if (data152.only !== void 0) {
                                                                      let _errs500 = errors;
                                                                      if (typeof data152.only != "boolean") {
                                                                        let err321 = { instancePath: instancePath + "/control/expect/" + i17 + "/only", schemaPath: "#/properties/control/properties/expect/items/anyOf/3/properties/only/type", keyword: "type", params: { type: "boolean" } };
                                                                        vErrors === null ? vErrors = [err321] : vErrors.push(err321), errors++;
                                                                      }
                                                                      var valid88 = _errs500 === errors;
                                                                    } else
                                                                      var valid88 = !0;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      let err322 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf/3/type", keyword: "type", params: { type: "object" } };
                                                      vErrors === null ? vErrors = [err322] : vErrors.push(err322), errors++;
                                                    }
                                                  var _valid21 = _errs487 === errors;
                                                  if (valid84 = valid84 || _valid21, _valid21 && props8 !== !0 && (props8 = !0), valid84)
                                                    errors = _errs462, vErrors !== null && (_errs462 ? vErrors.length = _errs462 : vErrors = null);
                                                  else {
                                                    let err323 = { instancePath: instancePath + "/control/expect/" + i17, schemaPath: "#/properties/control/properties/expect/items/anyOf", keyword: "anyOf", params: {} };
                                                    return vErrors === null ? vErrors = [err323] : vErrors.push(err323), errors++, validate20.errors = vErrors, !1;
                                                  }
                                                  var valid83 = _errs461 === errors;
                                                  if (!valid83)
                                                    break;
                                                }
                                              }
                                            } else
                                              return validate20.errors = [{ instancePath: instancePath + "/control/expect", schemaPath: "#/properties/control/properties/expect/type", keyword: "type", params: { type: "array" } }], !1;
                                          var valid46 = _errs459 === errors;
                                        } else
                                          var valid46 = !0;
                                    }
                                  }
                                }
                              } else
                                return validate20.errors = [{ instancePath: instancePath + "/control", schemaPath: "#/properties/control/type", keyword: "type", params: { type: "object" } }], !1;
                            var valid0 = _errs265 === errors;
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
