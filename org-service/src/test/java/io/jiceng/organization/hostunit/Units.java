package io.jiceng.organization.hostunit;

import io.jiceng.organization.Api;
import io.jiceng.organization.World;
import java.util.HashMap;
import java.util.Map;

/** Units of a small tree, as requests. */
public record Units(World world) {
  public static final String PATH = "/v1/host-units";

  public static Units of(String code) {
    return new Units(World.of(code));
  }

  public Api api() {
    return world.api();
  }

  public Map<String, Object> unit(String number, String kind) {
    var body = new HashMap<String, Object>();
    body.put("code", world.code() + "-" + number);
    body.put("name", "单位" + number);
    body.put("kind", kind);
    body.put("placeCode", world.village());
    body.put("organizationId", world.code() + "-B");
    body.put("openedOn", "2019-07-01");
    return body;
  }

  public Map<String, Object> unit(String number, String kind, String sector) {
    var body = unit(number, kind);
    body.put("sector", sector);
    return body;
  }

  public String made(String number, String kind) {
    return api().made(PATH, unit(number, kind));
  }

  /** An organisation of a unit. */
  public Map<String, Object> hosted(String number, String form, String unit) {
    var body =
        World.organization(world.code() + "-" + number, form, world.code() + "-T", world.village());
    body.put("hostUnitId", unit);
    return body;
  }

  public String compound(String number) {
    var code = world.village() + "-" + number;
    api().made("/v1/places", World.place(code, "COMPOUND", "COMPOUND", world.village()));
    return code;
  }
}
